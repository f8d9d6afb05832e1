/** An inpatient bed. Only as many as are open may be occupied. */
export interface Bed {
  index: number;
  /** 0 free, 1 occupied, 2 waiting for the discharge work, 3 in it, 4 being cleaned. */
  state: number;
  person: number;
  episode: number;
  class: number;
  need: number;
  age: number;
  lifeKey: number;
  key: number;
  carried: number;
  /** What comes after this stay, as `leave` gave it. */
  after: number;
  readyAt: number;
  eventAt: number;
}

export function createBed(index: number): Bed {
  return {
    index,
    state: 0,
    person: 0,
    episode: 0,
    class: 0,
    need: 0.5,
    age: 0.5,
    lifeKey: 0,
    key: 0,
    carried: 0.5,
    after: 0,
    readyAt: 0.5,
    eventAt: 0.5,
  };
}
