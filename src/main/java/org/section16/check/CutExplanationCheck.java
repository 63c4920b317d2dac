package org.section16.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.section16.Diagnostic;
import org.section16.internal.message.Diagnostics;
import org.section16.model.Filing;
import org.section16.model.Footnote;

/**
 * Reports the only explanation that does not end like a sentence, as when its end was lost:
 *
 * <pre>
 * 1. The shares were sold under a plan.
 * 2. The shares are held by the Miller Fam
 * </pre>
 */
final class CutExplanationCheck implements Check {
  private static final Pattern WORD = Pattern.compile("\\p{Ll}[\\p{L}’'-]*,?");

  private static final String SENTENCE_ENDS = ".!?:;)]\"'”’";

  /**
   * EDGAR takes 1,000 characters: filers split longer explanations, in the middle of a sentence.
   */
  private static final int MIN_SPLIT_LENGTH = 900;

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    List<Footnote> unended =
        filing.footnotes().stream().filter(footnote -> !endsSentence(footnote.text())).toList();
    if (unended.size() == 1 && filing.footnotes().size() > 1) {
      Footnote footnote = unended.get(0);
      if (endsInWord(footnote.text()) && footnote.text().length() < MIN_SPLIT_LENGTH) {
        sink.accept(Diagnostics.endMissing(footnote.span(), footnote.number()));
      }
    }
  }

  private static boolean endsSentence(String text) {
    return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Names and addresses end explanations too. */
  private static boolean endsInWord(String text) {
    return WORD.matcher(text.substring(text.lastIndexOf(' ') + 1)).matches();
  }
}
