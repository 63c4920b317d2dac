package org.section16;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Equal diagnostics at all their places, with their consequences.
 *
 * <p>A list of explanations that lost one is one finding; the thirty references whose text is no
 * longer certain are its consequences, and those of one footnote are one consequence at several
 * places.
 *
 * @param severity the severity of its diagnostics
 * @param code the code of its diagnostics
 * @param message the message of its diagnostics
 * @param places its diagnostics, at least one, in document order
 * @param consequences the findings that follow from it, in document order
 */
public record Finding(
    Severity severity,
    DiagnosticCode code,
    String message,
    List<Diagnostic> places,
    List<Finding> consequences) {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::first, Diagnostic.BY_PLACE);

  public Finding {
    requireNonNull(severity);
    requireNonNull(code);
    requireNonNull(message);
    places = List.copyOf(places);
    consequences = List.copyOf(consequences);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a finding has a place");
    }
  }

  /** Returns the diagnostic at the first place. */
  public Diagnostic first() {
    return places.get(0);
  }

  /** Returns the worst severity of the finding and its consequences. */
  public Severity worst() {
    Severity worst = severity;
    for (Finding consequence : consequences) {
      if (consequence.severity.compareTo(worst) < 0) {
        worst = consequence.severity;
      }
    }
    return worst;
  }

  /**
   * Groups diagnostics: equal ones become one finding, and those with a cause become consequences
   * of their root cause. Diagnostics whose cause is not in the list are findings of their own.
   *
   * @param diagnostics the diagnostics of one document
   * @return the findings in the order of their first places
   */
  public static List<Finding> of(List<Diagnostic> diagnostics) {
    Map<Diagnostic.Cause, Diagnostic> byPlace = new HashMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      byPlace.putIfAbsent(asCause(diagnostic), diagnostic);
    }
    Map<Kind, List<Diagnostic>> roots = new LinkedHashMap<>();
    Map<Kind, List<Diagnostic>> consequences = new HashMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      Diagnostic root = root(diagnostic, byPlace);
      if (root.equals(diagnostic)) {
        add(diagnostic, Kind.of(diagnostic), roots);
      } else {
        add(diagnostic, Kind.of(root), consequences);
      }
    }
    List<Finding> findings = new ArrayList<>();
    roots.forEach(
        (kind, places) ->
            findings.add(of(places, ofEqual(consequences.getOrDefault(kind, List.of())))));
    findings.sort(BY_PLACE);
    return List.copyOf(findings);
  }

  /** Diagnostics of the same kind differ in their places only. */
  private record Kind(Severity severity, DiagnosticCode code, String message) {
    static Kind of(Diagnostic diagnostic) {
      return new Kind(diagnostic.severity(), diagnostic.code(), diagnostic.message());
    }
  }

  private static List<Finding> ofEqual(List<Diagnostic> consequences) {
    Map<Kind, List<Diagnostic>> equal = new LinkedHashMap<>();
    consequences.forEach(diagnostic -> add(diagnostic, Kind.of(diagnostic), equal));
    return equal.values().stream().map(places -> of(places, List.of())).sorted(BY_PLACE).toList();
  }

  private static Finding of(List<Diagnostic> places, List<Finding> consequences) {
    List<Diagnostic> sorted = places.stream().sorted(Diagnostic.BY_PLACE).toList();
    Diagnostic first = sorted.get(0);
    return new Finding(first.severity(), first.code(), first.message(), sorted, consequences);
  }

  private static void add(Diagnostic diagnostic, Kind kind, Map<Kind, List<Diagnostic>> places) {
    places.computeIfAbsent(kind, key -> new ArrayList<>()).add(diagnostic);
  }

  private static Diagnostic.Cause asCause(Diagnostic diagnostic) {
    return new Diagnostic.Cause(diagnostic.code(), diagnostic.span());
  }

  /** Follows the causes to the first; in a cycle, returns {@code diagnostic} itself. */
  private static Diagnostic root(Diagnostic diagnostic, Map<Diagnostic.Cause, Diagnostic> byPlace) {
    Diagnostic root = diagnostic;
    for (int steps = 0; steps < DiagnosticCode.values().length; steps++) {
      Optional<Diagnostic> next = root.cause().map(byPlace::get);
      if (next.isEmpty()) {
        return root;
      }
      root = next.get();
    }
    return diagnostic;
  }
}
