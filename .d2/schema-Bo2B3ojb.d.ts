import { z } from 'zod';

/** Version of the shape of a Report; it changes only when a field changes its meaning or goes away. */
declare const SCHEMA_VERSION = "nianbao/1";
declare const spanSchema: z.ZodObject<{
    start: z.ZodInt;
    end: z.ZodInt;
}, z.core.$strip>;
declare const agencySchema: z.ZodObject<{
    name: z.ZodString;
    span: z.ZodOptional<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strip>>;
}, z.core.$strip>;
declare const metaSchema: z.ZodObject<{
    title: z.ZodNullable<z.ZodString>;
    titleSpan: z.ZodOptional<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strip>>;
    kind: z.ZodEnum<{
        other: "other";
        "ogi-annual-report": "ogi-annual-report";
    }>;
    format: z.ZodNullable<z.ZodEnum<{
        prose: "prose";
        "statistics-2014": "statistics-2014";
        "template-2019": "template-2019";
        "template-2021": "template-2021";
    }>>;
    agency: z.ZodNullable<z.ZodObject<{
        name: z.ZodString;
        span: z.ZodOptional<z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    year: z.ZodNullable<z.ZodInt>;
    period: z.ZodNullable<z.ZodObject<{
        start: z.ZodString;
        end: z.ZodString;
    }, z.core.$strip>>;
    published: z.ZodNullable<z.ZodString>;
    signed: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const encodingSchema: z.ZodObject<{
    name: z.ZodString;
    from: z.ZodEnum<{
        string: "string";
        bom: "bom";
        meta: "meta";
        detected: "detected";
        option: "option";
        default: "default";
    }>;
    confident: z.ZodBoolean;
}, z.core.$strip>;
declare const documentNumberSchema: z.ZodObject<{
    text: z.ZodString;
    normalized: z.ZodString;
    issuer: z.ZodString;
    year: z.ZodInt;
    number: z.ZodInt;
    certainty: z.ZodEnum<{
        certain: "certain";
        likely: "likely";
        ambiguous: "ambiguous";
    }>;
    span: z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strip>;
}, z.core.$strip>;
declare const dateSchema: z.ZodObject<{
    text: z.ZodString;
    value: z.ZodString;
    certainty: z.ZodEnum<{
        certain: "certain";
        likely: "likely";
        ambiguous: "ambiguous";
    }>;
    alternatives: z.ZodOptional<z.ZodArray<z.ZodString>>;
    span: z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strip>;
}, z.core.$strip>;
declare const sectionSchema: z.ZodObject<{
    id: z.ZodString;
    parent: z.ZodNullable<z.ZodString>;
    level: z.ZodInt;
    ordinal: z.ZodInt;
    numeral: z.ZodString;
    title: z.ZodString;
    text: z.ZodOptional<z.ZodString>;
    span: z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strip>;
    bodySpan: z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strip>;
}, z.core.$strip>;
declare const quantitySchema: z.ZodObject<{
    text: z.ZodString;
    value: z.ZodNumber;
    upper: z.ZodOptional<z.ZodNumber>;
    unit: z.ZodString;
    label: z.ZodString;
    approximate: z.ZodBoolean;
    modifier: z.ZodEnum<{
        exact: "exact";
        about: "about";
        atLeast: "atLeast";
        atMost: "atMost";
        range: "range";
    }>;
    change: z.ZodOptional<z.ZodEnum<{
        increase: "increase";
        decrease: "decrease";
    }>>;
    section: z.ZodNullable<z.ZodString>;
    certainty: z.ZodEnum<{
        certain: "certain";
        likely: "likely";
        ambiguous: "ambiguous";
    }>;
    span: z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strip>;
}, z.core.$strip>;
declare const blankSchema: z.ZodEnum<{
    empty: "empty";
    slash: "slash";
    dash: "dash";
    none: "none";
    notApplicable: "notApplicable";
}>;
declare const cellSchema: z.ZodObject<{
    row: z.ZodArray<z.ZodString>;
    column: z.ZodArray<z.ZodString>;
    value: z.ZodNullable<z.ZodNumber>;
    blank: z.ZodOptional<z.ZodEnum<{
        empty: "empty";
        slash: "slash";
        dash: "dash";
        none: "none";
        notApplicable: "notApplicable";
    }>>;
    unit: z.ZodOptional<z.ZodString>;
    text: z.ZodString;
    certainty: z.ZodEnum<{
        certain: "certain";
        likely: "likely";
        ambiguous: "ambiguous";
    }>;
    code: z.ZodOptional<z.ZodString>;
    applicant: z.ZodOptional<z.ZodEnum<{
        naturalPerson: "naturalPerson";
        business: "business";
        research: "research";
        ngo: "ngo";
        legalService: "legalService";
        other: "other";
    }>>;
    span: z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strip>;
}, z.core.$strip>;
declare const tableSchema: z.ZodObject<{
    id: z.ZodString;
    kind: z.ZodString;
    caption: z.ZodOptional<z.ZodString>;
    unit: z.ZodOptional<z.ZodString>;
    section: z.ZodNullable<z.ZodString>;
    cells: z.ZodArray<z.ZodObject<{
        row: z.ZodArray<z.ZodString>;
        column: z.ZodArray<z.ZodString>;
        value: z.ZodNullable<z.ZodNumber>;
        blank: z.ZodOptional<z.ZodEnum<{
            empty: "empty";
            slash: "slash";
            dash: "dash";
            none: "none";
            notApplicable: "notApplicable";
        }>>;
        unit: z.ZodOptional<z.ZodString>;
        text: z.ZodString;
        certainty: z.ZodEnum<{
            certain: "certain";
            likely: "likely";
            ambiguous: "ambiguous";
        }>;
        code: z.ZodOptional<z.ZodString>;
        applicant: z.ZodOptional<z.ZodEnum<{
            naturalPerson: "naturalPerson";
            business: "business";
            research: "research";
            ngo: "ngo";
            legalService: "legalService";
            other: "other";
        }>>;
        span: z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    span: z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strip>;
}, z.core.$strip>;
declare const indicatorSchema: z.ZodObject<{
    code: z.ZodString;
    by: z.ZodOptional<z.ZodObject<{
        applicant: z.ZodEnum<{
            naturalPerson: "naturalPerson";
            business: "business";
            research: "research";
            ngo: "ngo";
            legalService: "legalService";
            other: "other";
        }>;
    }, z.core.$strip>>;
    value: z.ZodNumber;
    unit: z.ZodString;
    method: z.ZodEnum<{
        prose: "prose";
        table: "table";
        "zero-statement": "zero-statement";
        derived: "derived";
    }>;
    certainty: z.ZodEnum<{
        certain: "certain";
        likely: "likely";
        ambiguous: "ambiguous";
    }>;
    evidence: z.ZodString;
    section: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    span: z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strip>;
}, z.core.$strip>;
declare const checkSchema: z.ZodObject<{
    code: z.ZodString;
    identity: z.ZodString;
    by: z.ZodOptional<z.ZodObject<{
        applicant: z.ZodEnum<{
            naturalPerson: "naturalPerson";
            business: "business";
            research: "research";
            ngo: "ngo";
            legalService: "legalService";
            other: "other";
        }>;
    }, z.core.$strip>>;
    holds: z.ZodBoolean;
    left: z.ZodNumber;
    right: z.ZodNumber;
    cells: z.ZodArray<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strip>>;
}, z.core.$strip>;
declare const repairSchema: z.ZodObject<{
    kind: z.ZodEnum<{
        "mojibake-reversed": "mojibake-reversed";
        "line-join": "line-join";
        "split-number": "split-number";
        "date-marks": "date-marks";
        "document-number": "document-number";
        "chinese-zero": "chinese-zero";
        "split-cell": "split-cell";
    }>;
    before: z.ZodString;
    after: z.ZodString;
    certainty: z.ZodEnum<{
        certain: "certain";
        likely: "likely";
        ambiguous: "ambiguous";
    }>;
    alternatives: z.ZodOptional<z.ZodArray<z.ZodString>>;
    span: z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strip>;
}, z.core.$strip>;
declare const findingSchema: z.ZodObject<{
    code: z.ZodEnum<{
        "sum-mismatch": "sum-mismatch";
        "text-table-conflict": "text-table-conflict";
        "carry-over-conflict": "carry-over-conflict";
        "blank-cells": "blank-cells";
        "numbering-gap": "numbering-gap";
        "numbering-repeat": "numbering-repeat";
        "duplicate-section": "duplicate-section";
        "impossible-date": "impossible-date";
        "ambiguous-date": "ambiguous-date";
        "lost-text": "lost-text";
        "image-only": "image-only";
        "attachment-only": "attachment-only";
        "list-page": "list-page";
        "charset-mismatch": "charset-mismatch";
        "encoding-uncertain": "encoding-uncertain";
        mojibake: "mojibake";
        "unit-assumed": "unit-assumed";
        "layout-uncertain": "layout-uncertain";
    }>;
    severity: z.ZodEnum<{
        error: "error";
        warning: "warning";
        info: "info";
    }>;
    message: z.ZodString;
    span: z.ZodOptional<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strip>>;
    related: z.ZodOptional<z.ZodArray<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strip>>>;
    left: z.ZodOptional<z.ZodNumber>;
    right: z.ZodOptional<z.ZodNumber>;
    alternatives: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strip>;
/** The zod schema of a Report; all public types are inferred from it. */
declare const reportSchema: z.ZodObject<{
    schema: z.ZodLiteral<"nianbao/1">;
    meta: z.ZodObject<{
        title: z.ZodNullable<z.ZodString>;
        titleSpan: z.ZodOptional<z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strip>>;
        kind: z.ZodEnum<{
            other: "other";
            "ogi-annual-report": "ogi-annual-report";
        }>;
        format: z.ZodNullable<z.ZodEnum<{
            prose: "prose";
            "statistics-2014": "statistics-2014";
            "template-2019": "template-2019";
            "template-2021": "template-2021";
        }>>;
        agency: z.ZodNullable<z.ZodObject<{
            name: z.ZodString;
            span: z.ZodOptional<z.ZodObject<{
                start: z.ZodInt;
                end: z.ZodInt;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        year: z.ZodNullable<z.ZodInt>;
        period: z.ZodNullable<z.ZodObject<{
            start: z.ZodString;
            end: z.ZodString;
        }, z.core.$strip>>;
        published: z.ZodNullable<z.ZodString>;
        signed: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>;
    encoding: z.ZodObject<{
        name: z.ZodString;
        from: z.ZodEnum<{
            string: "string";
            bom: "bom";
            meta: "meta";
            detected: "detected";
            option: "option";
            default: "default";
        }>;
        confident: z.ZodBoolean;
    }, z.core.$strip>;
    documentNumbers: z.ZodArray<z.ZodObject<{
        text: z.ZodString;
        normalized: z.ZodString;
        issuer: z.ZodString;
        year: z.ZodInt;
        number: z.ZodInt;
        certainty: z.ZodEnum<{
            certain: "certain";
            likely: "likely";
            ambiguous: "ambiguous";
        }>;
        span: z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    dates: z.ZodArray<z.ZodObject<{
        text: z.ZodString;
        value: z.ZodString;
        certainty: z.ZodEnum<{
            certain: "certain";
            likely: "likely";
            ambiguous: "ambiguous";
        }>;
        alternatives: z.ZodOptional<z.ZodArray<z.ZodString>>;
        span: z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    sections: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        parent: z.ZodNullable<z.ZodString>;
        level: z.ZodInt;
        ordinal: z.ZodInt;
        numeral: z.ZodString;
        title: z.ZodString;
        text: z.ZodOptional<z.ZodString>;
        span: z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strip>;
        bodySpan: z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    quantities: z.ZodArray<z.ZodObject<{
        text: z.ZodString;
        value: z.ZodNumber;
        upper: z.ZodOptional<z.ZodNumber>;
        unit: z.ZodString;
        label: z.ZodString;
        approximate: z.ZodBoolean;
        modifier: z.ZodEnum<{
            exact: "exact";
            about: "about";
            atLeast: "atLeast";
            atMost: "atMost";
            range: "range";
        }>;
        change: z.ZodOptional<z.ZodEnum<{
            increase: "increase";
            decrease: "decrease";
        }>>;
        section: z.ZodNullable<z.ZodString>;
        certainty: z.ZodEnum<{
            certain: "certain";
            likely: "likely";
            ambiguous: "ambiguous";
        }>;
        span: z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    tables: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodString;
        caption: z.ZodOptional<z.ZodString>;
        unit: z.ZodOptional<z.ZodString>;
        section: z.ZodNullable<z.ZodString>;
        cells: z.ZodArray<z.ZodObject<{
            row: z.ZodArray<z.ZodString>;
            column: z.ZodArray<z.ZodString>;
            value: z.ZodNullable<z.ZodNumber>;
            blank: z.ZodOptional<z.ZodEnum<{
                empty: "empty";
                slash: "slash";
                dash: "dash";
                none: "none";
                notApplicable: "notApplicable";
            }>>;
            unit: z.ZodOptional<z.ZodString>;
            text: z.ZodString;
            certainty: z.ZodEnum<{
                certain: "certain";
                likely: "likely";
                ambiguous: "ambiguous";
            }>;
            code: z.ZodOptional<z.ZodString>;
            applicant: z.ZodOptional<z.ZodEnum<{
                naturalPerson: "naturalPerson";
                business: "business";
                research: "research";
                ngo: "ngo";
                legalService: "legalService";
                other: "other";
            }>>;
            span: z.ZodObject<{
                start: z.ZodInt;
                end: z.ZodInt;
            }, z.core.$strip>;
        }, z.core.$strip>>;
        span: z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    indicators: z.ZodArray<z.ZodObject<{
        code: z.ZodString;
        by: z.ZodOptional<z.ZodObject<{
            applicant: z.ZodEnum<{
                naturalPerson: "naturalPerson";
                business: "business";
                research: "research";
                ngo: "ngo";
                legalService: "legalService";
                other: "other";
            }>;
        }, z.core.$strip>>;
        value: z.ZodNumber;
        unit: z.ZodString;
        method: z.ZodEnum<{
            prose: "prose";
            table: "table";
            "zero-statement": "zero-statement";
            derived: "derived";
        }>;
        certainty: z.ZodEnum<{
            certain: "certain";
            likely: "likely";
            ambiguous: "ambiguous";
        }>;
        evidence: z.ZodString;
        section: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        span: z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    checks: z.ZodArray<z.ZodObject<{
        code: z.ZodString;
        identity: z.ZodString;
        by: z.ZodOptional<z.ZodObject<{
            applicant: z.ZodEnum<{
                naturalPerson: "naturalPerson";
                business: "business";
                research: "research";
                ngo: "ngo";
                legalService: "legalService";
                other: "other";
            }>;
        }, z.core.$strip>>;
        holds: z.ZodBoolean;
        left: z.ZodNumber;
        right: z.ZodNumber;
        cells: z.ZodArray<z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    repairs: z.ZodArray<z.ZodObject<{
        kind: z.ZodEnum<{
            "mojibake-reversed": "mojibake-reversed";
            "line-join": "line-join";
            "split-number": "split-number";
            "date-marks": "date-marks";
            "document-number": "document-number";
            "chinese-zero": "chinese-zero";
            "split-cell": "split-cell";
        }>;
        before: z.ZodString;
        after: z.ZodString;
        certainty: z.ZodEnum<{
            certain: "certain";
            likely: "likely";
            ambiguous: "ambiguous";
        }>;
        alternatives: z.ZodOptional<z.ZodArray<z.ZodString>>;
        span: z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    findings: z.ZodArray<z.ZodObject<{
        code: z.ZodEnum<{
            "sum-mismatch": "sum-mismatch";
            "text-table-conflict": "text-table-conflict";
            "carry-over-conflict": "carry-over-conflict";
            "blank-cells": "blank-cells";
            "numbering-gap": "numbering-gap";
            "numbering-repeat": "numbering-repeat";
            "duplicate-section": "duplicate-section";
            "impossible-date": "impossible-date";
            "ambiguous-date": "ambiguous-date";
            "lost-text": "lost-text";
            "image-only": "image-only";
            "attachment-only": "attachment-only";
            "list-page": "list-page";
            "charset-mismatch": "charset-mismatch";
            "encoding-uncertain": "encoding-uncertain";
            mojibake: "mojibake";
            "unit-assumed": "unit-assumed";
            "layout-uncertain": "layout-uncertain";
        }>;
        severity: z.ZodEnum<{
            error: "error";
            warning: "warning";
            info: "info";
        }>;
        message: z.ZodString;
        span: z.ZodOptional<z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strip>>;
        related: z.ZodOptional<z.ZodArray<z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strip>>>;
        left: z.ZodOptional<z.ZodNumber>;
        right: z.ZodOptional<z.ZodNumber>;
        alternatives: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strip>>;
    text: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
type Report = z.infer<typeof reportSchema>;
type Meta = z.infer<typeof metaSchema>;
type Encoding = z.infer<typeof encodingSchema>;
type DocumentNumber = z.infer<typeof documentNumberSchema>;
type ReportDate = z.infer<typeof dateSchema>;
type Section = z.infer<typeof sectionSchema>;
type Quantity = z.infer<typeof quantitySchema>;
type Blank = z.infer<typeof blankSchema>;
type Cell = z.infer<typeof cellSchema>;
type Table = z.infer<typeof tableSchema>;
type Indicator = z.infer<typeof indicatorSchema>;
type Check = z.infer<typeof checkSchema>;
type Repair = z.infer<typeof repairSchema>;
type Finding = z.infer<typeof findingSchema>;

export { type Blank as B, type Cell as C, type DocumentNumber as D, type Encoding as E, type Finding as F, type Indicator as I, type Meta as M, type Quantity as Q, type Report as R, SCHEMA_VERSION as S, type Table as T, type Repair as a, type Check as b, type ReportDate as c, type Section as d, agencySchema as e, blankSchema as f, cellSchema as g, checkSchema as h, dateSchema as i, documentNumberSchema as j, encodingSchema as k, findingSchema as l, indicatorSchema as m, metaSchema as n, reportSchema as o, spanSchema as p, quantitySchema as q, repairSchema as r, sectionSchema as s, tableSchema as t };
