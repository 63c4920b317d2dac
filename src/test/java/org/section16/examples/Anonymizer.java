package org.section16.examples;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.section16.Section16;
import org.section16.SourceSpan;
import org.section16.model.FilingVisitor;
import org.section16.model.Footnote;
import org.section16.model.Reported;

/** Blackens the names of owners and signers, also where a text speaks of an owner. */
record Anonymizer(StringBuilder document, Set<String> names) implements FilingVisitor {
  // An initial is a word too, but not the A of 'Class A Stock'.
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]+|\\p{Lu}(?=[.<]|$)");

  static String anonymize(String document) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    Anonymizer anonymizer = new Anonymizer(new StringBuilder(document), names);
    Section16.parse(document).filing().accept(anonymizer);
    return anonymizer.document.toString();
  }

  @Override
  public void visitField(String name, Reported<?> field) {
    if (name.matches("rptOwnerName|signatureName")) {
      WORD.matcher(field.raw()).results().forEach(word -> names.add(word.group()));
    }
    if (name.matches("rptOwnerName|street1|natureOfOwnership|remarks|signatureName")) {
      blacken(field.span());
    }
  }

  @Override
  public void visitFootnote(Footnote footnote) {
    blacken(footnote.span());
  }

  private void blacken(SourceSpan span) {
    String text = span.textIn(document);
    document.replace(span.start(), span.end(), WORD.matcher(text).replaceAll(this::blackened));
  }

  private String blackened(MatchResult word) {
    return names.contains(word.group()) ? "█".repeat(word.group().length()) : word.group();
  }
}
