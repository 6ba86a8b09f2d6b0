package org.mpyforge.verify;

import java.util.List;
import java.util.Optional;
import org.mpyforge.format.MalformedMpyException;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.OpcodeTable;
import org.mpyforge.format.Prelude;
import org.mpyforge.format.RawCode;

/**
 * The static verifier: says of a file, before anything runs it, which {@link Rule}s it breaks. A
 * file that breaks none cannot lead a virtual machine astray: whatever path its bytecode takes,
 * each instruction finds on the stack what it relies on, every index is in range, and every handler
 * that is left was entered. Machine code cannot be followed; of it, what surrounds it is checked.
 *
 * <p>A virtual machine may rely on this:
 *
 * <ul>
 *   <li>locals and stack fit {@link Prelude#stateSize()}, counting two slots for what is pending in
 *       a finally block, as the reference keeps it; open handlers fit {@link
 *       Prelude#exceptionStackSize()};
 *   <li>a handler finds the cells that were on the stack when it was set up, and above them the
 *       exception, or what is pending;
 *   <li>a handler is active - passed by, when an exception looks for one - exactly while the next
 *       instruction lies at its target or beyond;
 *   <li>a local that an instruction takes for a cell is one, provided that a closure passes its
 *       cells as the first arguments;
 *   <li>what is built to be extended by {@code STORE_MAP} or {@code STORE_COMP} is a dictionary,
 *       list or set, and defaults are a tuple of the right length and a dictionary.
 * </ul>
 *
 * <p>One thing is asked of the machine: to answer for itself what {@link PendingTests} finds.
 *
 * <p>It takes time in proportion to the file, and never throws for what a {@link
 * org.mpyforge.format.MpyReader} gave.
 */
public final class Verifier {
  private final MpyFile file;
  private final Report report;
  private final OpcodeTable opcodes;
  private final CellStack stacks = new CellStack();

  private Verifier(MpyFile file) {
    this.file = file;
    this.report = new Report(file);
    this.opcodes = OpcodeTable.of(file.header());
  }

  /**
   * Checks a whole file.
   *
   * @param file any file
   * @return what is wrong, in the order of the file from the innermost raw codes outwards; empty if
   *     nothing is. After a hundred violations it stops.
   */
  public static List<Violation> verify(MpyFile file) {
    var verifier = new Verifier(file);
    var root = new Report.Place(null, file.root());
    ConstantRules.check(file.constants(), file.header().version(), root, verifier.report);
    Facts facts = verifier.check(root);
    verifier.checkModule(root, facts);
    return verifier.report.toList();
  }

  private Facts check(Report.Place place) {
    RawCode code = place.code();
    var children = new Facts[code.children().size()];
    for (int i = 0; i < children.length; i++) {
      children[i] = check(new Report.Place(place, code.children().get(i)));
    }
    if (report.isFull()) {
      return Facts.NONE;
    }
    ConstantRules.check(code.tables().constants(), file.header().version(), place, report);
    Optional<Prelude> prelude;
    try {
      prelude = file.prelude(code);
    } catch (MalformedMpyException e) {
      report.add(Rule.PRELUDE, place, e.reason());
      return Facts.NONE;
    }
    if (!(code instanceof RawCode.Bytecode bytecode)) {
      NativeRules.check(file, place, report);
      prelude.ifPresent(p -> PreludeRules.check(file, p, place, report));
      return prelude.map(p -> Facts.of(p, 0)).orElse(Facts.NONE);
    }
    return check(bytecode, prelude.orElseThrow(), children, place);
  }

  private Facts check(
      RawCode.Bytecode code, Prelude prelude, Facts[] children, Report.Place place) {
    int before = report.size();
    PreludeRules.check(file, prelude, place, report);
    if (report.size() > before) {
      return Facts.of(prelude, 0);
    }
    var scan = new CodeScan(file, opcodes, code, prelude, place, report);
    scan.run();
    if (report.size() == before) {
      stacks.clear();
      new Flow(scan, prelude, children, stacks).run();
    }
    return Facts.of(prelude, scan.cellsNeeded());
  }

  private void checkModule(Report.Place root, Facts facts) {
    if (!facts.hasPrelude() || report.isFull()) {
      return;
    }
    Prelude prelude = file.prelude(file.root()).orElseThrow();
    if (prelude.argumentCount() > 0 || prelude.scopeFlags() != 0 || facts.cellsNeeded() > 0) {
      report.add(
          Rule.MODULE,
          root,
          "a module takes %d arguments, has scope flags 0x%02x and needs %d cells"
              .formatted(prelude.argumentCount(), prelude.scopeFlags(), facts.cellsNeeded()));
    }
  }
}
