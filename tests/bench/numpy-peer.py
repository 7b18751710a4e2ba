"""The same linear systems by numpy, timed. Called by the benchmark; prints one JSON document.

    numpy-peer.py FOLDER TASK RUNS

FOLDER holds open.f64 and closed.f64 (row-major matrices of the two systems), right-open.f64 and right-closed.f64.
TASK is `solve` (nothing factorised beforehand) or `kept` (factors kept: scipy's LU where it is there, else the inverse).
Both solutions are written back to the folder, so that the caller can compare them with its own.
"""

import json
import pathlib
import statistics
import sys
import time

import numpy


def blas():
    """Name of the BLAS that is loaded; reference BLAS would make any comparison worthless."""
    numpy.ones((64, 64)) @ numpy.ones((64, 64))
    libraries = {line.split()[-1] for line in pathlib.Path("/proc/self/maps").read_text().splitlines() if "blas" in line.lower()}
    names = sorted(pathlib.Path(name).name for name in libraries)
    if not any("openblas" in name.lower() for name in names):
        print(json.dumps({"refused": "numpy runs on %s, not on OpenBLAS (on Debian: apt-get install libopenblas0-pthread)" % (names or "no BLAS")}))
        sys.exit(0)
    return next(name for name in names if "openblas" in name.lower())


def solvers(matrices, task):
    if task == "solve":
        return [lambda right, m=m: numpy.linalg.solve(m, right) for m in matrices], "numpy.linalg.solve"
    try:
        from scipy.linalg import lu_factor, lu_solve

        factors = [lu_factor(m) for m in matrices]
        return [lambda right, f=f: lu_solve(f, right, check_finite=False) for f in factors], "scipy lu_solve, factors kept"
    except ImportError:
        inverses = [numpy.linalg.inv(m) for m in matrices]
        return [lambda right, v=v: v @ right for v in inverses], "numpy, inverse kept"


def main():
    folder, task, runs = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    library = blas()
    rights = [numpy.fromfile(folder / name) for name in ("right-open.f64", "right-closed.f64")]
    size = rights[0].size
    matrices = [numpy.fromfile(folder / name).reshape(size, size) for name in ("open.f64", "closed.f64")]
    solve, how = solvers(matrices, task)
    times = []
    for run in range(runs + 1):
        start = time.perf_counter()
        solutions = [one(right) for one, right in zip(solve, rights)]
        if run:
            times.append(1000 * (time.perf_counter() - start))
    for name, solution in zip(("solution-open.f64", "solution-closed.f64"), solutions):
        solution.tofile(folder / name)
    print(json.dumps({"name": "%s (numpy %s, %s)" % (how, numpy.__version__, library), "value": statistics.median(times)}))


main()
