// TAP-like lines and closing counts.

/** Counts checks. A check is a name and its faults; no fault is a pass. */
export class Report {
  passed = 0;
  failed = 0;

  constructor(write = (line) => console.log(line)) {
    this.write = write;
  }

  /** `faults` is a list of sentences. Long lists are cut: the first twelve say enough. */
  check(name, faults) {
    const number = this.passed + this.failed + 1;
    if (faults.length === 0) {
      this.passed++;
      this.write(`ok ${number} - ${name}`);
      return true;
    }
    this.failed++;
    this.write(`not ok ${number} - ${name}`);
    for (const fault of faults.slice(0, 12)) this.write(`  # ${String(fault).replaceAll("\n", "\n  # ")}`);
    if (faults.length > 12) this.write(`  # and ${faults.length - 12} more`);
    return false;
  }

  /** Runs `work`, which gives the faults; what it throws is a fault too. */
  async attempt(name, work) {
    try {
      return this.check(name, await work());
    } catch (fault) {
      return this.check(name, [fault.stack?.split("\n").slice(0, 4).join("\n") ?? String(fault)]);
    }
  }

  /** The closing line; gives the exit code. A run of nothing is a failure. */
  close() {
    this.write(`# pass ${this.passed} fail ${this.failed}`);
    return this.failed > 0 || this.passed === 0 ? 1 : 0;
  }
}
