package org.section16.internal.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.section16.SourceSpan;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingTree;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.markdown.Characters;
import org.section16.internal.markdown.PlainText;
import org.section16.internal.markdown.WordFinder;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.row.Row;
import org.section16.internal.row.Tokens;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.Form;
import org.section16.model.Reported;
import org.section16.model.TransactionEntry;

/**
 * Determines which form it is: from 'FORM 4', otherwise from the title of the statement, otherwise
 * from the caption of the period.
 */
public final class FormType {
  /** {@code FORM 4 (Amended)}, {@code FORM 4, Amendment No. 1} */
  private static final Pattern AMENDED =
      Pattern.compile("(?i)[\\W_]*(?:as )?amend(?:ed|ment)(?: no\\.? ?\\d+)?[\\W_]*");

  /** The title of the statement, or the number that the SEC gave the printed form. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\b(?:(?:initial\\s+|annual\\s+)?statement\\s+of\\s+(?:changes\\s+in\\s+)?beneficial"
              + "\\s+ownership|SEC\\s+(?:1473|1474|2270)\\s*\\()");

  /** The first letters of the words. */
  private static final String FIRST_LETTERS = "IiAaSs";

  private static final int MAX_AMENDMENT_LENGTH = 40;

  private final FilingTree tree;
  private Optional<Token> amended = Optional.empty();
  private Optional<Token> number = Optional.empty();
  private Optional<Token> title = Optional.empty();

  public FormType(FilingTree tree) {
    this.tree = tree;
  }

  public void read(List<Row> rows) {
    for (Row row : rows) {
      Tokens tokens = row.tokens();
      for (int i = tokens.indexOf(FilingLexer.FORM_NUMBER); i < tokens.size(); i++) {
        if (tokens.type(i) != FilingLexer.FORM_NUMBER || number.isPresent()) {
          continue;
        }
        if (isAmended(row, tokens, i)) {
          number = Optional.of(tokens.get(i));
          amended = Optional.of(tokens.get(i + 1));
        } else if (!isFollowedByText(tokens, i)) {
          number = Optional.of(tokens.get(i));
        }
      }
      int statement = tokens.indexOf(FilingLexer.STATEMENT_TITLE);
      if (statement < tokens.size() && title.isEmpty()) {
        title = Optional.of(tokens.get(statement));
      }
    }
  }

  private boolean isAmended(Row row, Tokens tokens, int at) {
    int from = tokens.get(at).getStopIndex() + 1;
    return at + 1 < tokens.size()
        && Tokens.isText(tokens.type(at + 1))
        && row.end() - from <= MAX_AMENDMENT_LENGTH
        && AMENDED.matcher(tree.source().substring(from, row.end())).matches();
  }

  /** 'Form 4 or Form 5 obligations may continue' does not name the form type. */
  private static boolean isFollowedByText(Tokens tokens, int at) {
    return at + 1 < tokens.size()
        && Tokens.isText(tokens.type(at + 1))
        && Characters.hasLetterOrDigit(tokens.get(at + 1).getText());
  }

  public Reported<DocumentType> documentType(
      Optional<SourceSpan> period, Reported<LocalDate> original, DiagnosticSink diagnostics) {
    Reported<DocumentType> type = printed(period);
    if (type.isPresent() && original.isPresent() && !type.value().orElseThrow().isAmendment()) {
      if (!type.raw().isEmpty()) {
        diagnostics.report(Diagnostics.amendmentNotMarked(original.span(), type.raw()));
      }
      return Reported.inferred(type.value().orElseThrow().amendment(), original.span());
    }
    if (!type.isPresent()) {
      diagnostics.report(Diagnostics.unknownForm());
    }
    return type;
  }

  /**
   * Reports that the number of the form contradicts its title and the caption of its period. Both
   * must name the same other form: some pages have the title of Form 4 on every form. The date in
   * box 3 may confirm the number.
   */
  public void reportContradiction(
      Filing filing, Optional<SourceSpan> period, DiagnosticSink diagnostics) {
    Reported<DocumentType> type = filing.documentType();
    Optional<Form> printed =
        number.isEmpty() ? Optional.empty() : type.value().map(DocumentType::form);
    Optional<Form> titled = title.map(token -> ofTitle(token.getText()).form());
    Optional<Form> dated = period.map(caption -> ofPeriod(caption).value().orElseThrow().form());
    if (printed.isPresent()
        && titled.isPresent()
        && titled.equals(dated)
        && !printed.equals(titled)) {
      diagnostics.report(
          isConfirmed(printed.get(), filing)
              ? Diagnostics.formOfOtherTitle(type.span(), type.raw(), titled.get(), printed.get())
              : Diagnostics.formContradiction(
                  type.span(), type.raw(), titled.get(), printed.get()));
    }
  }

  /**
   * Box 3 of Form 4 has the date of the earliest transaction; a page with the title of Form 4 but
   * no transaction of that date is a Form 5, whose box 3 has the end of the fiscal year.
   */
  private static boolean isConfirmed(Form printed, Filing filing) {
    List<LocalDate> dates = transactionDates(filing);
    Optional<LocalDate> period = filing.periodOfReport().value();
    return printed == Form.FORM_5
        && period.isPresent()
        && !dates.isEmpty()
        && !dates.contains(period.get());
  }

  private static List<LocalDate> transactionDates(Filing filing) {
    return Stream.concat(filing.nonDerivativeTable().stream(), filing.derivativeTable().stream())
        .filter(TransactionEntry.class::isInstance)
        .flatMap(row -> ((TransactionEntry) row).transactionDate().value().stream())
        .toList();
  }

  private static DocumentType ofTitle(String title) {
    String text = title.toUpperCase(Locale.ROOT);
    return text.contains("INITIAL") || text.contains("1473")
        ? DocumentType.FORM_3
        : text.contains("ANNUAL") || text.contains("2270")
            ? DocumentType.FORM_5
            : DocumentType.FORM_4;
  }

  private Reported<DocumentType> printed(Optional<SourceSpan> period) {
    if (number.isPresent()) {
      String text = PlainText.of(number.get().getText());
      Optional<DocumentType> type = typeIn(text);
      return new Reported<>(
          amended.isPresent() ? type.map(DocumentType::amendment) : type,
          text,
          List.of(),
          tree.span(number.get()));
    }
    if (title.isPresent()) {
      return Reported.inferred(ofTitle(title.get().getText()), tree.span(title.get()));
    }
    return period.map(this::ofPeriod).orElseGet(this::ofWords);
  }

  /** Returns the type by words of the form in the middle of a line. */
  private Reported<DocumentType> ofWords() {
    return WordFinder.first(WORDS, FIRST_LETTERS, tree.source())
        .map(
            words ->
                Reported.inferred(ofTitle(words.group()), tree.span(words.start(), words.end())))
        .orElseGet(Reported::nothing);
  }

  /** Returns the type in {@code FORM 4/A}: the digit, and whether any of {@code /A} follows. */
  private static Optional<DocumentType> typeIn(String text) {
    int at = 0;
    while (at < text.length() && "345".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == text.length()) {
      return Optional.empty();
    }
    String form = text.substring(at, at + 1);
    for (int i = at + 1; i < text.length(); i++) {
      if ("345/Aa".indexOf(text.charAt(i)) >= 0) {
        return DocumentType.of(form + "/A");
      }
    }
    return DocumentType.of(form);
  }

  private Reported<DocumentType> ofPeriod(SourceSpan caption) {
    String text = caption.textIn(tree.source()).toUpperCase(Locale.ROOT);
    DocumentType type =
        text.contains("EVENT")
            ? DocumentType.FORM_3
            : text.contains("FISCAL") ? DocumentType.FORM_5 : DocumentType.FORM_4;
    return Reported.inferred(type, caption);
  }
}
