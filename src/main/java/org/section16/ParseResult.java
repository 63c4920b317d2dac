package org.section16;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.section16.model.Filing;
import org.section16.model.FilingField;
import org.section16.model.FilingVisitor;
import org.section16.model.Reported;

/**
 * The result of reading a document: the filing, as far as it could be read, and the diagnostics.
 *
 * @param filing what the document reports; partial where there are errors
 * @param diagnostics sorted by place, with their causes
 * @param source the text that the spans refer to
 */
public record ParseResult(Filing filing, List<Diagnostic> diagnostics, String source) {
  public ParseResult {
    requireNonNull(filing);
    requireNonNull(source);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Returns the diagnostics grouped: equal ones once, and causes with their consequences. */
  public List<Finding> findings() {
    return Finding.of(diagnostics);
  }

  /** Returns whether any diagnostic is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /**
   * Returns the diagnostics at the place of {@code field}, including those of its row. A field
   * without a place has none.
   */
  public List<Diagnostic> diagnosticsAt(Reported<?> field) {
    return diagnosticsAt(field.span());
  }

  /** Returns the diagnostics that overlap {@code span}, or touch it if either is empty. */
  public List<Diagnostic> diagnosticsAt(SourceSpan span) {
    return diagnostics.stream().filter(diagnostic -> diagnostic.span().touches(span)).toList();
  }

  /**
   * Returns the diagnostics about the field or part at {@code path} and everything in it: {@code
   * nonDerivativeTable[1].transactionAmounts.transactionPricePerShare}, or {@code
   * nonDerivativeTable[1]} for the whole row.
   *
   * @param path in the notation of {@link Diagnostic#path()}
   */
  public List<Diagnostic> diagnosticsAt(String path) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.path().filter(each -> isIn(each, path)).isPresent())
        .toList();
  }

  private static boolean isIn(String path, String part) {
    return path.startsWith(part)
        && (path.length() == part.length() || ".[".indexOf(path.charAt(part.length())) >= 0);
  }

  /**
   * Returns the fields whose text overlaps {@code span}, by path: from a place in the document, or
   * from a node of its parse tree, back to the values.
   *
   * <pre>{@code
   * result.fieldsAt(tree.span(cell)).forEach((path, field) -> System.out.println(path + ": " + field.raw()));
   * }</pre>
   */
  public Map<String, Reported<?>> fieldsAt(SourceSpan span) {
    Map<String, Reported<?>> fields = new LinkedHashMap<>();
    filing.accept(
        new FilingVisitor() {
          @Override
          public void visitField(String path, FilingField<?> field, Reported<?> reported) {
            if (!reported.isBlank() && reported.span().touches(span)) {
              fields.put(path, reported);
            }
          }
        });
    return Collections.unmodifiableMap(fields);
  }

  /**
   * Returns the filing if there is no error.
   *
   * @throws FilingException if any diagnostic is an error
   */
  public Filing orThrow() {
    if (hasErrors()) {
      throw new FilingException(diagnostics);
    }
    return filing;
  }
}
