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
 * What came of a document: the filing, as far as it could be read, and all that is to be known
 * about the reading.
 *
 * @param filing what the document reports; partial where there are errors
 * @param diagnostics sorted by place: one for each place, joined by their causes
 * @param source the text that the spans point into
 */
public record ParseResult(Filing filing, List<Diagnostic> diagnostics, String source) {
  public ParseResult {
    requireNonNull(filing);
    requireNonNull(source);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The diagnostics as a reader wants them: what is equal once, and causes with what follows. */
  public List<Finding> findings() {
    return Finding.of(diagnostics);
  }

  /** Returns whether some diagnostic is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /**
   * What is said of {@code field}: all diagnostics at its place, those of its row included. A field
   * that is nowhere has none.
   */
  public List<Diagnostic> diagnosticsAt(Reported<?> field) {
    return diagnosticsAt(field.span());
  }

  /** The diagnostics that overlap {@code span}, or touch it where one of the two is empty. */
  public List<Diagnostic> diagnosticsAt(SourceSpan span) {
    return diagnostics.stream().filter(diagnostic -> diagnostic.span().touches(span)).toList();
  }

  /**
   * The diagnostics about the field or part at {@code path} and all that is in it: {@code
   * nonDerivativeTable[1].transactionAmounts.transactionPricePerShare}, or {@code
   * nonDerivativeTable[1]} for all of the row.
   *
   * @param path as {@link Diagnostic#path()} spells it
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
   * The fields whose text overlaps {@code span}, by their paths: the way back from a place of the
   * document, or from a node of its parse tree.
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
   * The filing, if there is no error.
   *
   * @throws FilingException if some diagnostic is an error
   */
  public Filing orThrow() {
    if (hasErrors()) {
      throw new FilingException(diagnostics);
    }
    return filing;
  }
}
