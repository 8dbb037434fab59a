import { F as Finding, R as Report, E as Encoding, a as Repair } from './schema-Bo2B3ojb.js';
export { B as Blank, C as Cell, b as Check, D as DocumentNumber, I as Indicator, M as Meta, Q as Quantity, c as ReportDate, S as SCHEMA_VERSION, d as Section, T as Table, e as agencySchema, f as blankSchema, g as cellSchema, h as checkSchema, i as dateSchema, j as documentNumberSchema, k as encodingSchema, l as findingSchema, m as indicatorSchema, n as metaSchema, q as quantitySchema, r as repairSchema, o as reportSchema, s as sectionSchema, p as spanSchema, t as tableSchema } from './schema-Bo2B3ojb.js';
import 'zod';

/** Kinds of applicant, the columns of table three (国办公开办函〔2019〕60号, 〔2021〕30号). The total has no kind. */
declare const APPLICANTS: readonly ["naturalPerson", "business", "research", "ngo", "legalService", "other"];
type Applicant = (typeof APPLICANTS)[number];

/** Official forms of the annual report on open government information, and prose before there was any. */
declare const FORMS: readonly ["prose", "statistics-2014", "template-2019", "template-2021"];
type Form = (typeof FORMS)[number];

/** What one typed metric means, whichever form a report follows. */
interface IndicatorEntry {
    /** Stable key: the wide table, users' scripts and other languages rely on it. */
    code: IndicatorCode;
    /** As the official forms print it; ` / ` stands between the levels of a label path. The first is the usual one. */
    labels: readonly string[];
    english: string;
    /** Unit of the stored value; money is always 元. */
    unit: string;
    /** Forms that ask for this figure; `prose` where reports without a table state it. */
    formats: readonly Form[];
    /** The texts that define it, in the order of `formats`. */
    source: string;
    /** True for the rows of table three, which count by kind of applicant. */
    byApplicant: boolean;
}
interface Definition {
    labels: readonly string[];
    english: string;
    unit: string;
    formats: readonly Form[];
    byApplicant?: boolean;
}
declare const DEFINITIONS: {
    readonly 'proactive.total': Definition;
    readonly 'proactive.normative': Definition;
    readonly 'proactive.channel.gazette': Definition;
    readonly 'proactive.channel.website': Definition;
    readonly 'proactive.channel.weibo': Definition;
    readonly 'proactive.channel.wechat': Definition;
    readonly 'proactive.channel.other': Definition;
    readonly 'proactive.catalogueRate': Definition;
    readonly 'normative.issued': Definition;
    readonly 'normative.repealed': Definition;
    readonly 'normative.inForce': Definition;
    readonly 'normative.newlyMade': Definition;
    readonly 'normative.newlyDisclosed': Definition;
    readonly 'normative.disclosedTotal': Definition;
    readonly 'regulations.issued': Definition;
    readonly 'regulations.repealed': Definition;
    readonly 'regulations.inForce': Definition;
    readonly 'regulations.newlyMade': Definition;
    readonly 'regulations.newlyDisclosed': Definition;
    readonly 'regulations.disclosedTotal': Definition;
    readonly 'licensing.itemsLastYear': Definition;
    readonly 'licensing.itemsChange': Definition;
    readonly 'licensing.decisions': Definition;
    readonly 'services.itemsLastYear': Definition;
    readonly 'services.itemsChange': Definition;
    readonly 'services.decisions': Definition;
    readonly 'penalty.itemsLastYear': Definition;
    readonly 'penalty.itemsChange': Definition;
    readonly 'penalty.decisions': Definition;
    readonly 'coercion.itemsLastYear': Definition;
    readonly 'coercion.itemsChange': Definition;
    readonly 'coercion.decisions': Definition;
    readonly 'fees.itemsLastYear': Definition;
    readonly 'fees.itemsChange': Definition;
    readonly 'fees.amount': Definition;
    readonly 'procurement.count': Definition;
    readonly 'procurement.amount': Definition;
    readonly 'response.hotTopics': Definition;
    readonly 'response.pressConferences': Definition;
    readonly 'response.pressConferencesByHead': Definition;
    readonly 'response.interviews': Definition;
    readonly 'response.interviewsByHead': Definition;
    readonly 'response.interpretations': Definition;
    readonly 'response.socialMedia': Definition;
    readonly 'response.other': Definition;
    readonly 'requests.received': Definition;
    readonly 'requests.received.inPerson': Definition;
    readonly 'requests.received.fax': Definition;
    readonly 'requests.received.network': Definition;
    readonly 'requests.received.mail': Definition;
    readonly 'requests.received.email': Definition;
    readonly 'requests.received.phone': Definition;
    readonly 'requests.received.otherForm': Definition;
    readonly 'requests.carriedOver': Definition;
    readonly 'requests.closed': Definition;
    readonly 'requests.closed.onTime': Definition;
    readonly 'requests.closed.extended': Definition;
    readonly 'requests.answered': Definition;
    readonly 'requests.result.alreadyDisclosed': Definition;
    readonly 'requests.result.granted': Definition;
    readonly 'requests.result.partlyGranted': Definition;
    readonly 'requests.result.refused': Definition;
    readonly 'requests.result.refused.stateSecret': Definition;
    readonly 'requests.result.refused.tradeSecret': Definition;
    readonly 'requests.result.refused.privacy': Definition;
    readonly 'requests.result.refused.securityAndStability': Definition;
    readonly 'requests.result.refused.notGovernmentInformation': Definition;
    readonly 'requests.result.refused.otherLegal': Definition;
    readonly 'requests.result.refused.forbiddenByLaw': Definition;
    readonly 'requests.result.refused.thirdParty': Definition;
    readonly 'requests.result.refused.internalAffairs': Definition;
    readonly 'requests.result.refused.process': Definition;
    readonly 'requests.result.refused.enforcementFile': Definition;
    readonly 'requests.result.refused.administrativeInquiry': Definition;
    readonly 'requests.result.notThisAgency': Definition;
    readonly 'requests.result.notExist': Definition;
    readonly 'requests.result.amend': Definition;
    readonly 'requests.result.otherChannel': Definition;
    readonly 'requests.result.unavailable.notHeld': Definition;
    readonly 'requests.result.unavailable.notReady': Definition;
    readonly 'requests.result.unavailable.unclear': Definition;
    readonly 'requests.result.notProcessed.complaint': Definition;
    readonly 'requests.result.notProcessed.repeated': Definition;
    readonly 'requests.result.notProcessed.publication': Definition;
    readonly 'requests.result.notProcessed.excessive': Definition;
    readonly 'requests.result.notProcessed.reconfirmation': Definition;
    readonly 'requests.result.other': Definition;
    readonly 'requests.result.other.notCorrected': Definition;
    readonly 'requests.result.other.feeUnpaid': Definition;
    readonly 'requests.result.other.misc': Definition;
    readonly 'requests.result.total': Definition;
    readonly 'requests.carriedForward': Definition;
    readonly 'review.total': Definition;
    readonly 'review.upheld': Definition;
    readonly 'review.corrected': Definition;
    readonly 'review.other': Definition;
    readonly 'review.pending': Definition;
    readonly 'litigation.total': Definition;
    readonly 'litigation.upheld': Definition;
    readonly 'litigation.corrected': Definition;
    readonly 'litigation.other': Definition;
    readonly 'litigation.direct.upheld': Definition;
    readonly 'litigation.direct.corrected': Definition;
    readonly 'litigation.direct.other': Definition;
    readonly 'litigation.direct.pending': Definition;
    readonly 'litigation.direct.total': Definition;
    readonly 'litigation.afterReview.upheld': Definition;
    readonly 'litigation.afterReview.corrected': Definition;
    readonly 'litigation.afterReview.other': Definition;
    readonly 'litigation.afterReview.pending': Definition;
    readonly 'litigation.afterReview.total': Definition;
    readonly 'complaints.total': Definition;
    readonly 'requests.fees': Definition;
    readonly 'resources.offices': Definition;
    readonly 'resources.readingPoints': Definition;
    readonly 'resources.staff': Definition;
    readonly 'resources.staff.fullTime': Definition;
    readonly 'resources.staff.partTime': Definition;
    readonly 'resources.budget': Definition;
    readonly 'meetings.count': Definition;
    readonly 'training.sessions': Definition;
    readonly 'training.attendance': Definition;
    readonly 'website.visits': Definition;
    readonly 'website.sites': Definition;
    readonly 'consultations.onSite': Definition;
    readonly 'consultations.phone': Definition;
    readonly 'consultations.online': Definition;
    readonly 'letters.answered': Definition;
    readonly 'materials.distributed': Definition;
    readonly 'media.reports': Definition;
};
type IndicatorCode = keyof typeof DEFINITIONS;
/**
 * The catalogue of indicators, in the order of the official forms.
 * One code serves several forms only where the figure means the same thing.
 */
declare const catalogue: readonly IndicatorEntry[];

/** A stretch of the decoded source, in UTF-16 units; `end` is exclusive. `decoded.slice(start, end)` shows the evidence. */
interface Span {
    start: number;
    end: number;
}
/** How sure a reading is: read as printed, one reading supported by the context, or several readings that nothing decides between. */
type Certainty = 'certain' | 'likely' | 'ambiguous';

/** A finding about two reports: `span` lies in the current one, `previousSpan` in the one of the year before. */
interface ComparisonFinding extends Finding {
    previousSpan?: Span;
}
/** An identity between two years that could be tested. */
interface ComparisonCheck {
    code: string;
    identity: string;
    by?: {
        applicant: Applicant;
    };
    holds: boolean;
    /** What the current year states. */
    left: number;
    /** What it should be by the year before. */
    right: number;
}

/** One indicator of two years; null where a year does not state it. */
interface IndicatorChange {
    code: string;
    by?: {
        applicant: Applicant;
    };
    unit: string;
    previous: number | null;
    current: number | null;
    /** current − previous, where both are stated. */
    change: number | null;
    /** Change in per cent of the previous value, to two decimals; null where that is 0. */
    percent: number | null;
}

/** A section of one of the reports. */
interface SectionRef {
    id: string;
    level: number;
    numeral: string;
    title: string;
}
interface SectionChanges {
    kept: {
        previous: SectionRef;
        current: SectionRef;
    }[];
    renamed: {
        previous: SectionRef;
        current: SectionRef;
    }[];
    added: SectionRef[];
    removed: SectionRef[];
}

/** A passage that stands in both reports, with its place in each decoded source. Figures may differ, the words do not. */
interface SharedPassage {
    /** As the current report prints it. */
    text: string;
    /** As the previous report prints it. */
    previousText: string;
    current: Span;
    previous: Span;
    /** id of the section of the previous report that it stood in; null before the first heading. */
    from: string | null;
    /** Characters of wording: Han characters and letters, each number one. */
    length: number;
}
interface SectionOverlap {
    /** id of the section of the current report; null is what stands before the first heading. */
    section: string | null;
    title: string | null;
    /** Characters of wording of the section's own text. */
    length: number;
    /** How many of them stand in shared passages. */
    shared: number;
    /** shared / length; null for a section without text. */
    share: number | null;
    passages: SharedPassage[];
}
interface TextOverlap {
    length: number;
    shared: number;
    share: number | null;
    sections: SectionOverlap[];
}

interface CompareOptions {
    /** The inputs that the two Reports were parsed from. A Report does not hold its text; with both inputs the texts are compared too. */
    sources?: {
        previous: Uint8Array | string;
        current: Uint8Array | string;
    };
}
/** What two reports say of each other. All spans named `previous…` lie in the previous source, all others in the current one. */
interface Comparison {
    /** Whether the current report is of the year right after the previous one; without that, nothing is checked between them. */
    consecutive: boolean;
    findings: ComparisonFinding[];
    checks: ComparisonCheck[];
    indicators: IndicatorChange[];
    sections: SectionChanges;
    /** How much of the text was taken over; null without `sources`. */
    text: TextOverlap | null;
}
/**
 * Compares two Reports of one body: identities between the years, indicators side by side, sections added, removed and renamed and, with
 * the sources, the shared text. Pure and deterministic. Years that are not stated are taken as consecutive.
 * Errors: `InputTooLargeError` where a source is past the size limit.
 */
declare function compareReports(previous: Report, current: Report, options?: CompareOptions): Comparison;

interface DecodeOptions {
    /** Name of the encoding, where the caller knows it (from an HTTP header, say): a hint, believed only if the bytes agree. */
    encoding?: string;
    /** The largest input that is read, in bytes (of its UTF-8 form for a string); 16 MiB where nothing is given. */
    maxBytes?: number;
}
/** The decoded input: the text that every span points into, and how it was decoded. */
interface Source {
    text: string;
    encoding: Encoding;
    repairs: Repair[];
    findings: Finding[];
}
/**
 * Turns bytes into text, and text that was decoded wrongly before it came here back into what it was.
 * A byte order mark is no part of the text; a byte that is no character becomes U+FFFD. A string is taken as it is unless it is spoilt.
 * Errors: `TypeError` for another type, `InputTooLargeError` past the limit.
 */
declare function decode(input: Uint8Array | string, options?: DecodeOptions): Source;

/** Thrown for input larger than the limit, before anything of it is read. */
declare class InputTooLargeError extends Error {
    /** The limit in bytes. */
    readonly maxBytes: number;
    readonly name = "InputTooLargeError";
    constructor(
    /** The limit in bytes. */
    maxBytes: number);
}

interface ParseOptions extends DecodeOptions {
    /** Add the running text of the report and of each section to the Report. */
    text?: boolean;
}
/**
 * Reads one report, from bytes or text, into a plain JSON-safe object in which every fact carries its place.
 * Pure and deterministic. Errors: `TypeError` for input that is neither bytes nor a string, `InputTooLargeError` past the size limit.
 */
declare function parseReport(input: Uint8Array | string, options?: ParseOptions): Report;

/** Version of the package; a test holds it equal to package.json. */
declare const version = "0.1.0";

export { type Certainty, type CompareOptions, type Comparison, type ComparisonCheck, type ComparisonFinding, type DecodeOptions, Encoding, Finding, type Form, type IndicatorChange, type IndicatorCode, type IndicatorEntry, InputTooLargeError, type ParseOptions, Repair, Report, type SectionChanges, type SectionOverlap, type SectionRef, type SharedPassage, type Source, type Span, type TextOverlap, catalogue, compareReports, decode, parseReport, version };
