// `CHAOS_SEED=7 CHAOS_KILLS=50 CHAOS_CUTS=1000 npm run chaos`.

export const seed = number('CHAOS_SEED', 1);
export const kills = number('CHAOS_KILLS', 50);
export const cuts = number('CHAOS_CUTS', 1000);

function number(name: string, usual: number): number {
  const said = process.env[name];
  const value = said === undefined ? usual : Number(said);
  if (!Number.isInteger(value) || value < 0) throw new Error(`${name} is a whole number, not “${said}”.`);
  return value;
}
