/**
 * Milliseconds that this process has computed, its garbage collector and compiler included. Not the clock on the
 * wall: what else the machine does at the time is no property of the program.
 */
export function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
