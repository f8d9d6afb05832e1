// The M/M/8 queue of queue.ts in C++: the same keyed draws, the same calendar (a heap of the hour's events, lists of
// later ones), the same line. It must find the same mean wait to the last bit. Prints events, seconds and mean wait.
// c++ -O2 -ffp-contract=off queue.cpp -o queue && ./queue SEED CUSTOMERS

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <utility>
#include <vector>

static const int SERVERS = 8;
static const double ARRIVALS = 7.2;
static const int32_t ARRIVAL = 0, DEPARTURE = 1;
static const int32_t GAP = 1, WORK = 2;
static const int CELLS = 1024;

static int32_t mul(int32_t a, int32_t b) { return (int32_t)((uint32_t)a * (uint32_t)b); }
static int32_t shr(int32_t a, int by) { return (int32_t)((uint32_t)a >> by); }

static int32_t mix(int32_t key, int32_t word) {
  int32_t h = mul(key ^ mul((int32_t)((uint32_t)word + 0x9e3779b9u), (int32_t)0x85ebca6bu), (int32_t)0xc2b2ae35u);
  h ^= shr(h, 15);
  h = mul(h, 0x2c1b3c6d);
  h ^= shr(h, 12);
  h = mul(h, 0x297a2d39);
  return h ^ shr(h, 15);
}
static int32_t keyOf(int32_t seed, int32_t person, int32_t episode) { return mix(mix(seed, person), episode); }

// Logarithm by the series of exact.ts, so that the table is the same to the bit.
static double atanhSeries(double z) {
  double square = z * z, term = z, sum = 0;
  for (int k = 1; k < 40; k += 2) { sum += term / k; term *= square; }
  return 2 * sum;
}
static double ln(double x) {
  int halvings = 0;
  double y = x;
  while (y > 1.5) { y /= 2; halvings += 1; }
  while (y < 0.75) { y *= 2; halvings -= 1; }
  return atanhSeries((y - 1) / (y + 1)) + halvings * atanhSeries(1.0 / 3);
}
static double exponential[CELLS];
static double atDraw(int32_t key, int32_t purpose) { return exponential[(uint32_t)mix(key, purpose) >> 22]; }

struct Calendar {
  static const int SPAN = 60, RING = 1024, NONE = -1;
  int size = 0, near = 0, unused = 0;
  bool vacant = false;
  double until = 0;
  std::vector<double> times = std::vector<double>(256), laterTimes = std::vector<double>(256);
  std::vector<int32_t> codes = std::vector<int32_t>(256), laterCodes = std::vector<int32_t>(256);
  std::vector<int32_t> heads = std::vector<int32_t>(RING, NONE), nexts = std::vector<int32_t>(256);

  Calendar() { for (int k = 0; k < 256; k++) nexts[k] = k + 1; }

  static double hourOf(double time) {
    double hour = std::floor(time / SPAN);
    return time < hour * SPAN ? hour - 1 : hour;
  }
  void schedule(double time, int32_t code) {
    if (size == 0) until = (hourOf(time) + 1) * SPAN;
    size += 1;
    if (time < until) enter(time, code); else putOff(time, code);
  }
  double nextTime() { prepare(); return times[0]; }
  int32_t takeNext() { prepare(); size -= 1; near -= 1; vacant = true; return codes[0]; }

  void prepare() {
    while (near == 0) beginHour();
    if (vacant) { vacant = false; if (near > 0) sink(near, times[near], codes[near]); }
  }
  void beginHour() {
    double hour = hourOf(until);
    until = (hour + 1) * SPAN;
    int slot = (int)hour & (RING - 1);
    int place = heads[slot];
    heads[slot] = NONE;
    while (place != NONE) {
      double time = laterTimes[place];
      int32_t code = laterCodes[place];
      int next = nexts[place];
      nexts[place] = unused;
      unused = place;
      if (time < until) enter(time, code); else putOff(time, code);
      place = next;
    }
  }
  void putOff(double time, int32_t code) {
    if (unused == (int)nexts.size()) {
      int old = (int)nexts.size();
      nexts.resize(2 * old); laterTimes.resize(2 * old); laterCodes.resize(2 * old);
      for (int k = old; k < 2 * old; k++) nexts[k] = k + 1;
    }
    double last = hourOf(until) + RING - 1, hour = hourOf(time);
    int slot = (int)(hour < last ? hour : last) & (RING - 1);
    int place = unused;
    unused = nexts[place];
    laterTimes[place] = time;
    laterCodes[place] = code;
    nexts[place] = heads[slot];
    heads[slot] = place;
  }
  void enter(double time, int32_t code) {
    if (vacant) { vacant = false; near += 1; sink(near, time, code); return; }
    if (near == (int)times.size()) { times.resize(2 * near); codes.resize(2 * near); }
    int hole = near;
    near = hole + 1;
    while (hole > 0) {
      int parent = (hole - 1) >> 1;
      if (times[parent] < time || (times[parent] == time && codes[parent] <= code)) break;
      times[hole] = times[parent];
      codes[hole] = codes[parent];
      hole = parent;
    }
    times[hole] = time;
    codes[hole] = code;
  }
  void sink(int places, double time, int32_t code) {
    int hole = 0;
    for (int child = 1; child < places; child = 2 * hole + 1) {
      if (child + 1 < places && (times[child + 1] < times[child] ||
          (times[child + 1] == times[child] && codes[child + 1] < codes[child]))) child += 1;
      if (time < times[child] || (time == times[child] && code <= codes[child])) break;
      times[hole] = times[child];
      codes[hole] = codes[child];
      hole = child;
    }
    times[hole] = time;
    codes[hole] = code;
  }
};

int main(int count, char **words) {
  if (count != 3) return 2;
  int32_t seed = std::atoi(words[1]), customers = std::atoi(words[2]);
  for (int k = 0; k < CELLS; k++) exponential[k] = -ln(1 - (k + 0.5) / CELLS);
  std::clock_t start = std::clock();
  Calendar calendar;
  std::vector<double> line(1 << 16);
  int64_t head = 0, tail = 0, events = 0;
  int32_t idle = SERVERS, arrived = 0, begun = 0;
  double waited = 0;
  calendar.schedule(0, ARRIVAL << 20);
  while (calendar.size > 0) {
    double now = calendar.nextTime();
    int32_t code = calendar.takeNext();
    if (code < DEPARTURE << 20) {
      line[tail++ & 0xffff] = now;
      arrived++;
      if (arrived < customers)
        calendar.schedule(now + atDraw(keyOf(seed, arrived, 0), GAP) / ARRIVALS, (ARRIVAL << 20) | arrived);
    } else {
      idle++;
    }
    while (idle > 0 && head < tail) {
      waited += now - line[head++ & 0xffff];
      calendar.schedule(now + atDraw(keyOf(seed, begun, 0), WORK), (DEPARTURE << 20) | begun);
      begun++;
      idle--;
    }
    events++;
  }
  double seconds = (double)(std::clock() - start) / CLOCKS_PER_SEC;
  std::printf("%lld %.6f %.17g\n", (long long)events, seconds, waited / begun);
}
