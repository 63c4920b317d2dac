package org.section16;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.section16.testing.Dependency;

/** Packages use each other in one direction only, as {@link #TABLE} lists. */
final class ArchitectureTest {
  private static final String ROOT = "org.section16";

  /**
   * Which package may use which. A row is a package below org.section16, or some of its classes. It
   * may use the rows that it names, all of which are above it; {@code row*} is a row with
   * everything that it may use. Rows of packages that do not exist have no effect.
   */
  private static final String TABLE =
      """
      row                  | classes | may use
      internal             | |
      diagnostics          | . Diagnostic DiagnosticCode Severity SourceExcerpt SourceSpan | internal
      model                | | diagnostics
      results              | . ParseResult Finding FilingException | model*
      grammar              | antlr FilingLexer FilingParser FilingParserVisitor FilingParserBaseVisitor ExplanationLexer ExplanationParser ExplanationParserVisitor ExplanationParserBaseVisitor |
      internal.lexer       | |
      internal.message     | | model*
      antlr                | | grammar diagnostics internal internal.lexer internal.message

      internal.markdown    | | diagnostics
      internal.value       | | internal.markdown* model
      internal.row         | | internal.value* antlr grammar
      internal.field       | | internal.row* internal.message
      internal.explanation | | internal.markdown model* antlr grammar
      internal.footnote    | | internal.field* internal.explanation
      internal.cover       | | internal.footnote*
      internal.table       | | internal.footnote*
      internal.signature   | | internal.footnote*
      internal.document    | | internal.cover* internal.table internal.signature internal.explanation results

      check                | | model* internal.message
      edgar                | | internal results* internal.message internal.explanation
      facade               | . Section16 ParsedFile FieldPaths Causes | internal results* antlr check edgar internal.document internal.explanation

      output.csv           | | results* edgar check
      output.markdown      | | model*
      output               | | internal results* edgar check output.csv output.markdown
      output.report        | | internal results* edgar check output
      output.tree          | | internal internal.message output antlr grammar diagnostics
      batch                | | internal internal.message results* edgar facade
      render               | | internal results* edgar output batch
      serve                | | results* edgar facade output output.report output.tree batch render
      cli                  | | internal internal.message results* edgar facade output output.csv output.report output.tree batch render serve grammar
      """;

  /** A row of the table. */
  private record Part(String name, String where, Set<String> classes, Set<String> mayUse) {
    /**
     * Returns whether it has {@code type}, a name below the root; rows of single classes come
     * first.
     */
    boolean has(String type) {
      int dot = type.lastIndexOf('.');
      return where.equals(dot < 0 ? "." : type.substring(0, dot))
          && (classes.isEmpty() || classes.contains(type.substring(dot + 1)));
    }
  }

  private static final Collection<Part> PARTS = parts();

  @Test
  void packagesUseOnlyWhatTheTableAllows() {
    Set<String> forbidden = new TreeSet<>();
    for (Map.Entry<String, Set<String>> user : uses().entrySet()) {
      Part from = part(user.getKey());
      for (String used : user.getValue()) {
        Part to = part(used);
        if (!from.equals(to) && !from.mayUse().contains(to.name())) {
          forbidden.add(
              "%s may not use %s: %s -> %s".formatted(from.name(), to.name(), user.getKey(), used));
        }
      }
    }

    assertThat(forbidden).isEmpty();
  }

  @Test
  void classesBelowInternalHaveNoCyclicDependencies() {
    Map<String, Set<String>> uses = uses();
    Map<String, Set<String>> reachable = new TreeMap<>();
    uses.keySet().stream()
        .filter(type -> type.startsWith("internal"))
        .forEach(type -> reachable.put(type, reachable(type, uses)));
    Set<Set<String>> cycles = new HashSet<>();
    for (String type : reachable.keySet()) {
      Set<String> cycle = new TreeSet<>();
      for (String other : reachable.keySet()) {
        if (packageOf(other).equals(packageOf(type))
            && reachable.get(type).contains(other)
            && reachable.get(other).contains(type)) {
          cycle.add(other);
        }
      }
      if (!cycle.isEmpty()) {
        cycles.add(cycle);
      }
    }

    assertThat(cycles).isEmpty();
  }

  /**
   * Returns all classes that {@code type} uses, directly or indirectly; itself only if it is in a
   * cycle.
   */
  private static Set<String> reachable(String type, Map<String, Set<String>> uses) {
    Set<String> found = new TreeSet<>();
    List<String> open = new ArrayList<>(uses.getOrDefault(type, Set.of()));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (found.add(next)) {
        open.addAll(uses.getOrDefault(next, Set.of()));
      }
    }
    return found;
  }

  private static String packageOf(String type) {
    return type.substring(0, Math.max(0, type.lastIndexOf('.')));
  }

  /**
   * Returns which of our classes each of our classes uses, named below the root; nested classes
   * count as their outer ones.
   */
  private static Map<String, Set<String>> uses() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (Dependency dependency : Dependency.ofClasses()) {
      Optional<String> from = name(dependency.from());
      Optional<String> to = name(dependency.to());
      if (from.isPresent() && to.isPresent() && !from.equals(to)) {
        uses.computeIfAbsent(from.get(), key -> new TreeSet<>()).add(to.get());
      }
    }
    assertThat(uses).isNotEmpty();
    return uses;
  }

  private static Optional<String> name(String type) {
    String outer = type.replaceFirst("\\$.*", "");
    return outer.startsWith(ROOT + ".") && !outer.endsWith("package-info")
        ? Optional.of(outer.substring(ROOT.length() + 1))
        : Optional.empty();
  }

  private static Part part(String type) {
    return PARTS.stream()
        .filter(part -> part.has(type))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row of the table has " + type));
  }

  private static Collection<Part> parts() {
    Map<String, Part> parts = new LinkedHashMap<>();
    TABLE
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .forEachOrdered(line -> add(line.split("\\|", -1), parts));
    return parts.values();
  }

  private static void add(String[] row, Map<String, Part> above) {
    String name = row[0].strip();
    List<String> classes = words(row[1]);
    Set<String> mayUse = new TreeSet<>();
    for (String used : words(row[2])) {
      String usedName = used.replace("*", "");
      Part part =
          Optional.ofNullable(above.get(usedName))
              .orElseThrow(() -> new AssertionError(usedName + " is not above " + name));
      mayUse.add(usedName);
      if (used.endsWith("*")) {
        mayUse.addAll(part.mayUse());
      }
    }
    Part part =
        new Part(
            name,
            classes.isEmpty() ? name : classes.get(0),
            Set.copyOf(classes.subList(Math.min(1, classes.size()), classes.size())),
            mayUse);
    assertWithMessage("duplicate row %s", name).that(above.put(name, part)).isNull();
  }

  private static List<String> words(String cell) {
    return Stream.of(cell.strip().split(" +")).filter(word -> !word.isEmpty()).toList();
  }
}
