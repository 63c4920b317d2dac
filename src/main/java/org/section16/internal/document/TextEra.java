package org.section16.internal.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.markdown.WordFinder;

/**
 * Recognises filings from before May 2003, when the form was typed as plain text:
 *
 * <pre>{@code
 * <S>                        <C>    <C>  <C><C>               <C> <C>         <C>
 * Common Stock               |2/14/0|P   | |1,000             |A  |$5.25      |12,000
 * }</pre>
 */
final class TextEra {
  /** The mark of a column in a typed table; HTML has no such tag. */
  private static final String COLUMN = "<C>";

  private static final Pattern COLUMNS = Pattern.compile("<S>[ \\t]*(?:<C>[ \\t]*){2,}");

  /** The first letters of the captions. */
  private static final String FIRST_LETTERS = "IiSs";

  private static final Pattern CAPTIONS =
      Pattern.compile(
          "(?i)\\b(?:IRS\\s+(?:Identification|or\\s+Social\\s+Security)\\s+Number\\s+of\\s+Reporting\\s+Person"
              + "|Statement\\s+for\\s+\\(?Month\\s*/)");

  private TextEra() {}

  /** Returns where the columns of a typed table begin. */
  static Optional<SourceSpan> columns(FilingTree tree) {
    return tree.source().contains(COLUMN) ? find(COLUMNS, tree) : Optional.empty();
  }

  /** Returns the place of a caption that only the forms of that time have. */
  static Optional<SourceSpan> captions(FilingTree tree) {
    return WordFinder.first(CAPTIONS, FIRST_LETTERS, tree.source())
        .map(caption -> tree.span(caption.start(), caption.end()));
  }

  private static Optional<SourceSpan> find(Pattern pattern, FilingTree tree) {
    Matcher words = pattern.matcher(tree.source());
    return words.find() ? Optional.of(tree.span(words.start(), words.end())) : Optional.empty();
  }
}
