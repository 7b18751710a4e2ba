"""The same draws of one economy by numpy, timed. Called by the benchmark; prints one JSON document.

    numpy-draws.py FOLDER DRAWS SD RUNS

FOLDER holds inputs.f64 (a, n x n), import-share.f64 and demand.f64. Every coefficient strays by a lognormal factor, columns are scaled back, and every
draw is solved by itself. The mean output is written to mean.f64, so that the caller can compare it with its own.
"""

import json
import pathlib
import statistics
import sys
import time

import numpy

together = 500


def draw(a, m, f, sd, draws, random):
    n = f.size
    identity = numpy.eye(n)
    sums = a.sum(axis=0)
    total = numpy.zeros(n)
    for first in range(0, draws, together):
        count = min(together, draws - first)
        drawn = a * numpy.exp(sd * random.standard_normal((count, n, n)))
        bought = drawn.sum(axis=1)
        drawn *= numpy.divide(sums, bought, out=numpy.zeros_like(bought), where=bought > 0)[:, None, :]
        system = identity - (1 - m)[:, None] * drawn
        total += numpy.linalg.solve(system, numpy.broadcast_to(f[:, None], (count, n, 1)))[:, :, 0].sum(axis=0)
    return total / draws


def main():
    folder, draws, sd, runs = pathlib.Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4])
    m, f = (numpy.fromfile(folder / name) for name in ("import-share.f64", "demand.f64"))
    a = numpy.fromfile(folder / "inputs.f64").reshape(f.size, f.size)
    random = numpy.random.default_rng(1)
    times = []
    for run in range(runs + 1):
        start = time.perf_counter()
        mean = draw(a, m, f, sd, draws, random)
        if run:
            times.append(1000 * (time.perf_counter() - start))
    mean.tofile(folder / "mean.f64")
    print(json.dumps({"name": "numpy %s, batches of %d" % (numpy.__version__, together), "value": statistics.median(times)}))


main()
