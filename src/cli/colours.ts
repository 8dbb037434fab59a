import pc from 'picocolors'

const { FORCE_COLOR, NO_COLOR } = process.env

/** Colours where a person looks at a terminal, none in a pipe or a log, whatever else the environment says. `NO_COLOR` and `FORCE_COLOR` are obeyed. */
export const colours = pc.createColors(FORCE_COLOR ? FORCE_COLOR !== '0' : process.stdout.isTTY === true && !NO_COLOR)
