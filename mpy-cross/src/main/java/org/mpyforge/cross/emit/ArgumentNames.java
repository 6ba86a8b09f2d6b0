package org.mpyforge.cross.emit;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.mpyforge.cross.scope.IdInfo;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.cross.scope.WellKnown;
import org.mpyforge.format.Qstr;

/** The names by which arguments can be passed to a function. */
public final class ArgumentNames {

  private ArgumentNames() {}

  /**
   * The names of a scope's arguments. A free variable is passed as an argument, too, but has no
   * name as such: a star stands for it.
   *
   * @param scope the scope, its locals numbered
   * @return the names of positional, then keyword-only arguments
   */
  public static List<Qstr> of(Scope scope) {
    Qstr[] names = new Qstr[scope.positionalArgs() + scope.keywordOnlyArgs()];
    Arrays.fill(names, WellKnown.STAR);
    for (IdInfo id : scope.ids()) {
      if (id.isParam() && id.local() < names.length) {
        names[id.local()] = id.name();
      }
    }
    return Collections.unmodifiableList(Arrays.asList(names));
  }
}
