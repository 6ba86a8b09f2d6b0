package org.mpyforge.freezer.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what packages need, and what that needs: of each package the newest version that all who
 * need it agree to. If the newest versions do not go together, older ones are tried.
 */
final class Resolver {
  /** How often it chooses before it gives up. Real packages take hardly more than there are. */
  private static final int MAX_CHOICES = 10_000;

  /**
   * A requirement and who has it.
   *
   * @param by the package; empty if the user asked for it
   */
  private record Need(Requirement requirement, String by) {
    @Override
    public String toString() {
      String who = by.isEmpty() ? "you ask for " : by + " needs ";
      return who + requirement.name() + requirement.range();
    }
  }

  private final PackageIndex index;
  private final Map<String, Distribution> chosen = new LinkedHashMap<>();
  private final Map<String, List<Need>> needs = new HashMap<>();

  /** The extras of each package whose needs have been added. */
  private final Map<String, Set<String>> extras = new HashMap<>();

  private final Map<String, List<PackageIndex.Candidate>> candidates = new HashMap<>();
  private final Map<PackageIndex.Candidate, Distribution> read = new HashMap<>();

  /** What kept the first attempt from success. */
  private String conflict;

  private int choices;

  private Resolver(PackageIndex index) {
    this.index = index;
  }

  /**
   * What is to be installed.
   *
   * @param packages those that are there already, in files
   * @param wanted those that are looked for
   * @return all of them and what they need
   * @throws PackageException if one is not to be had, or they do not go together
   */
  static List<Distribution> resolve(
      List<Distribution> packages, List<Requirement> wanted, PackageIndex index)
      throws IOException {
    var resolver = new Resolver(index);
    var open = new ArrayList<Need>();
    for (Distribution one : packages) {
      String key = key(one);
      if (resolver.chosen.put(key, one) != null) {
        throw new PackageException("'" + one.metadata().name() + "' is given twice");
      }
    }
    wanted.forEach(requirement -> open.add(new Need(requirement, "")));
    for (Distribution one : packages) {
      open.addAll(needsOf(one, Set.of()));
    }
    if (!resolver.solve(open)) {
      throw new PackageException(resolver.conflict);
    }
    return List.copyOf(resolver.chosen.values());
  }

  private static String key(Distribution one) {
    String name = one.metadata().name();
    return MipSource.isLocation(name) ? name : Requirement.normalized(name);
  }

  private static List<Need> needsOf(Distribution one, Set<String> extras) throws PackageException {
    var found = new ArrayList<Need>();
    for (Requirement requirement : one.requirements(extras)) {
      found.add(new Need(requirement, one.metadata().toString()));
    }
    return found;
  }

  /** Meets the open needs, one after the other; what has been tried in vain is as before. */
  private boolean solve(List<Need> open) throws IOException {
    if (open.isEmpty()) {
      return true;
    }
    Need need = open.get(0);
    List<Need> others = open.subList(1, open.size());
    String key = need.requirement.key();
    needs.computeIfAbsent(key, unused -> new ArrayList<>()).add(need);
    Distribution known = chosen.get(key);
    boolean solved = known == null ? choose(need, key, others) : agree(need, key, known, others);
    if (!solved) {
      needs.get(key).remove(need);
    }
    return solved;
  }

  /** Whether what has been chosen will do. */
  private boolean agree(Need need, String key, Distribution known, List<Need> others)
      throws IOException {
    var version = new Version(known.metadata().version());
    if (!need.requirement.isLocation() && !need.requirement.range().has(version)) {
      String before =
          needs.get(key).size() > 1
              ? needs.get(key).get(0).toString()
              : known.metadata() + " is given";
      return refuse(need + ", but " + before);
    }
    return extend(need, key, known, others);
  }

  /** Goes on with the needs of a package's extras, if these are new. */
  private boolean extend(Need need, String key, Distribution one, List<Need> others)
      throws IOException {
    Set<String> before = extras.get(key);
    var now = new HashSet<String>(before == null ? Set.of() : before);
    now.addAll(need.requirement.extras());
    if (now.equals(before)) {
      return solve(others);
    }
    extras.put(key, now);
    var open = new ArrayList<>(others);
    open.addAll(needsOf(one, now));
    boolean solved = solve(open);
    if (!solved) {
      extras.put(key, before);
    }
    return solved;
  }

  private boolean choose(Need need, String key, List<Need> others) throws IOException {
    if (need.requirement.isLocation()) {
      List<VersionRange.Clause> branch = need.requirement.range().clauses();
      String name = branch.isEmpty() ? "" : branch.get(0).version().toString();
      return take(need, key, index.atLocation(need.requirement.name(), name), others);
    }
    boolean any = false;
    for (PackageIndex.Candidate candidate : candidates(key, need.requirement.name())) {
      any = true;
      if (isWanted(candidate, key, others) && take(need, key, read(candidate), others)) {
        return true;
      }
    }
    return refuse(any ? noVersion(key, others) : nothing(need));
  }

  private boolean take(Need need, String key, Distribution one, List<Need> others)
      throws IOException {
    if (++choices > MAX_CHOICES) {
      throw new PackageException("found no versions that go together: " + conflict);
    }
    chosen.put(key, one);
    boolean solved = extend(need, key, one, others);
    if (!solved) {
      chosen.remove(key);
    }
    return solved;
  }

  private List<PackageIndex.Candidate> candidates(String key, String name) throws IOException {
    List<PackageIndex.Candidate> known = candidates.get(key);
    if (known == null) {
      known = index.candidates(name);
      candidates.put(key, known);
    }
    return known;
  }

  private Distribution read(PackageIndex.Candidate candidate) throws IOException {
    Distribution known = read.get(candidate);
    if (known == null) {
      known = candidate.reader().read();
      read.put(candidate, known);
    }
    return known;
  }

  /** All who are known to need a package. */
  private List<Need> allNeeds(String key, List<Need> others) {
    var all = new ArrayList<>(needs.get(key));
    others.stream().filter(need -> need.requirement.key().equals(key)).forEach(all::add);
    return all;
  }

  /** Whether a version will do for all who are known to need the package. */
  private boolean isWanted(PackageIndex.Candidate candidate, String key, List<Need> others) {
    List<Need> all = allNeeds(key, others);
    boolean fits = all.stream().allMatch(n -> n.requirement.range().has(candidate.version()));
    boolean isAsked = all.stream().anyMatch(n -> n.requirement.range().wantsPreReleases());
    boolean isOnly = candidates.get(key).stream().allMatch(other -> other.version().isPreRelease());
    return fits && (!candidate.version().isPreRelease() || isAsked || isOnly);
  }

  private String noVersion(String key, List<Need> others) {
    var versions = candidates.get(key).stream().map(c -> c.version().toString()).toList();
    var all = allNeeds(key, others).stream().map(Need::toString).distinct().toList();
    return String.join(", but ", all)
        + (all.size() > 1 ? "; there is " : ", but there is only ")
        + String.join(", ", versions);
  }

  private String nothing(Need need) throws IOException {
    String text = "no package '" + need.requirement.name() + "' " + index.where();
    if (!need.by.isEmpty()) {
      text += ", which " + need.by + " needs";
    }
    Set<String> similar = index.similar(need.requirement.name());
    return similar.isEmpty() ? text : text + "; there is " + String.join(", ", similar);
  }

  private boolean refuse(String why) {
    conflict = conflict == null ? why : conflict;
    return false;
  }

  // ---- circles

  /** The packages that need each other, as {@code a -> b -> a}. */
  static List<String> circles(List<Distribution> all) throws PackageException {
    var byKey = new LinkedHashMap<String, Distribution>();
    all.forEach(one -> byKey.put(key(one), one));
    var circles = new ArrayList<String>();
    var done = new HashSet<String>();
    for (String key : byKey.keySet()) {
      walk(key, byKey, new ArrayList<>(), done, circles);
    }
    return circles;
  }

  private static void walk(
      String key,
      Map<String, Distribution> all,
      List<String> way,
      Set<String> done,
      List<String> circles)
      throws PackageException {
    int before = way.indexOf(key);
    if (before >= 0) {
      circles.add(String.join(" -> ", way.subList(before, way.size())) + " -> " + key);
      return;
    }
    if (!all.containsKey(key) || !done.add(key)) {
      return;
    }
    way.add(key);
    for (Requirement requirement : all.get(key).requirements(Set.of())) {
      walk(requirement.key(), all, way, done, circles);
    }
    way.remove(way.size() - 1);
  }
}
