import { describe, expect, it } from 'vitest'
import { fullestMention } from '../../src/identity/choose-body.js'
import { isSameBody } from '../../src/language/same-body.js'

const fullest = (folded: string, words: string) => fullestMention(folded, { words }).words

describe('the fullest mention of a name', () => {
  it.each([
    ['联系白水县青石镇人民政府', '青石镇', '白水县青石镇人民政府'],
    ['由岭北省临川市白水县水务局编制', '水务局', '岭北省临川市白水县水务局'],
    ['及临川市南湖区人民政府', '南湖区', '临川市南湖区人民政府'],
    ['南湖区人民政府办公室编制', '南湖区', '南湖区人民政府'],
    ['临川市南湖区人民政府柳荫街道办事处', '柳荫街道', '临川市南湖区人民政府柳荫街道办事处'],
    ['我区围绕推动临川市南湖区发展', '南湖区', '临川市南湖区'],
    ['向阳区教育局', '教育局', '向阳区教育局'],
    ['宁北回族自治区临川市教育局', '教育局', '宁北回族自治区临川市教育局'],
    ['国家税务总局白水县税务局', '白水县税务局', '国家税务总局白水县税务局'],
    ['中华人民共和国粮食管理部', '粮食管理部', '中华人民共和国粮食管理部'],
    ['全面提升临川市南湖区形象', '南湖区', '临川市南湖区'],
    ['2019年望川市水务局', '水务局', '望川市水务局'],
    ['2017年度青岚市民政局', '民政局', '青岚市民政局'],
    ['来源青岚市民政局', '民政局', '青岚市民政局'],
    ['临川高新区管理委员会', '临川高新区', '临川高新区管理委员会'],
  ])('%s', (text, name, full) => expect(fullest(text, name)).toBe(full))

  it.each([
    ['全市教育局系统', '教育局'],
    ['各县区教育局', '教育局'],
    ['南湖区的街道办事处', '南湖区'],
  ])('%s says no more than %s', (text, name) => expect(fullest(text, name)).toBe(name))
})

describe('short and long names of one body', () => {
  it.each([
    ['省管局', '岭北省机关事务管理局', true],
    ['市公安局交警支队', '临川市公安局交通警察支队', true],
    ['市发展改革委', '临川市发展和改革委员会', true],
    ['县政府办', '白水县人民政府办公室', true],
    ['白水县', '白水县人民政府', true],
    ['白水县', '白水县人民政府办公室', false],
    ['白水县', '白水县青石镇人民政府', false],
    ['青石镇', '白水县青石镇人民政府', true],
    ['县政府办', '临川市南湖区人民政府办公室', false],
    ['市公安局', '临川市公安局东湖分局', false],
    ['东湖分局', '临川市公安局东湖分局', true],
    ['市残联', '临川市残疾人联合会', true],
    ['白水县税务局', '国家税务总局白水县税务局', true],
    ['白水县水务局', '白水县财政局', false],
  ])('%s · %s', (short, long, same) => expect(isSameBody(short, long)).toBe(same))
})
