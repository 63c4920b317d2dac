package org.section16.check;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.section16.Diagnostic;
import org.section16.internal.message.Diagnostics;
import org.section16.model.Filing;
import org.section16.model.OwnerSignature;

/**
 * Checks for text that is not part of a signature's name: table borders, captions, sentences or
 * other signatures. Also for a name that is cut off, {@code Attorney-in-}, and continues in the
 * next one.
 */
final class SignatureTextCheck implements Check {
  private static final String TITLE = "title:";

  private static final Pattern SENTENCE =
      Pattern.compile("(?i)\\b(?:persons? (?:is|are)|disclaims?)\\b");

  /** {@code Exhibit 24 /s/ Jane Doe}, {@code /s/ Jane Doe 11/12/2021 / John Smith} */
  private static final Pattern OTHER_TEXT =
      Pattern.compile("(?i)\\bexhibits?\\b.*/s/|\\d/\\d{1,2}/\\d{4}\\s*/\\s*\\p{L}");

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    boolean isCutOff = false;
    for (OwnerSignature signature : filing.ownerSignatures()) {
      String name = signature.signatureName().value().orElse("");
      if (isCutOff || containsOtherText(name)) {
        sink.accept(Diagnostics.signatureHoldsMore(signature.signatureName().span(), name));
      }
      isCutOff = name.endsWith("-");
      if (isCutOff) {
        sink.accept(Diagnostics.signatureCutShort(signature.signatureName().span(), name));
      }
    }
  }

  private static boolean containsOtherText(String name) {
    return name.indexOf('|') >= 0
        || OTHER_TEXT.matcher(name).find()
        || name.regionMatches(true, 0, TITLE, 0, TITLE.length())
        || ((Characters.contains(name, "person") || Characters.contains(name, "disclaim"))
            && SENTENCE.matcher(name).find());
  }
}
