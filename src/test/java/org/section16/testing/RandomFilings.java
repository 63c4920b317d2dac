package org.section16.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.section16.SourceSpan;
import org.section16.model.AcquiredDisposed;
import org.section16.model.DerivativeEntry;
import org.section16.model.DerivativeHolding;
import org.section16.model.DerivativeTransaction;
import org.section16.model.DirectOrIndirect;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.FilingGroup;
import org.section16.model.Footnote;
import org.section16.model.FootnoteReference;
import org.section16.model.Form;
import org.section16.model.Issuer;
import org.section16.model.NonDerivativeEntry;
import org.section16.model.NonDerivativeHolding;
import org.section16.model.NonDerivativeTransaction;
import org.section16.model.OwnerSignature;
import org.section16.model.OwnershipNature;
import org.section16.model.PostTransactionAmounts;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerAddress;
import org.section16.model.ReportingOwnerRelationship;
import org.section16.model.Timeliness;
import org.section16.model.TransactionAmounts;
import org.section16.model.TransactionCode;
import org.section16.model.TransactionCoding;
import org.section16.model.UnderlyingSecurity;

/** Filings as no one would file them, but as a page could print them, made of a seed. */
public final class RandomFilings {
  private static final List<Form> FORMS = List.of(Form.FORM_3, Form.FORM_4, Form.FORM_5);
  private static final List<TransactionCode> CODES = List.of(TransactionCode.values());
  private static final SourceSpan NOWHERE = SourceSpan.NONE;

  private static final List<String> WORDS =
      List.of(
          "Common",
          "Stock",
          "Class",
          "A",
          "B,",
          "par",
          "value",
          "$0.001",
          "(right",
          "to",
          "buy)",
          "&",
          "A&B",
          "&amp;",
          "Trust",
          "U/T/A",
          "dated",
          "01/02/2003",
          "10%",
          "Director",
          "Officer",
          "[see",
          "note]",
          "(1)x",
          "(Street)",
          "|",
          "||",
          "<b>",
          "</td>",
          "<",
          ">",
          "*",
          "**bold**",
          "_under_",
          "~",
          "`code`",
          "\\",
          "\\|",
          "^2",
          "#1",
          "--",
          "---",
          "+",
          "Remarks:",
          "Signature",
          "Table",
          "II",
          "x",
          "é",
          "“quoted”",
          "–",
          "1,000.5",
          "/s/",
          "[X]",
          "☒",
          "m²z",
          "see",
          "(2)",
          "then",
          "Explanation",
          "of",
          "Responses:",
          "Form",
          "4",
          "3.",
          "¶",
          "日本",
          "Note:",
          "I",
          "(Last)",
          "](http://x)",
          "$1",
          "&lt;",
          "&#40;",
          "‘s",
          "50%+",
          "\"",
          "'",
          "…");

  private final Random random;
  private final List<Footnote> footnotes = new ArrayList<>();
  private final Form form;

  private RandomFilings(long seed) {
    this.random = new Random(seed);
    this.form = FORMS.get((int) Math.floorMod(seed, 3L));
  }

  /** The filing of {@code seed}; each form is that of every third seed. */
  public static Filing of(long seed) {
    return new RandomFilings(seed).filing();
  }

  private Filing filing() {
    int notes = random.nextInt(12);
    for (int i = 1; i <= notes; i++) {
      footnotes.add(new Footnote(i, paragraphs(), NOWHERE));
    }
    boolean isAmendment = random.nextInt(4) == 0;
    DocumentType type = DocumentType.of(form.number() + (isAmendment ? "/A" : "")).orElseThrow();
    int owners = random.nextInt(3) == 0 ? 1 + random.nextInt(10) : 1;
    List<NonDerivativeEntry> first = some(this::nonDerivative);
    List<DerivativeEntry> second = some(this::derivative);
    boolean hasRows = !first.isEmpty() || !second.isEmpty();
    return new Filing(
        Reported.of(type, type.code(), NOWHERE),
        value(date()),
        isAmendment ? value(date()) : Reported.nothing(),
        form == Form.FORM_3 ? value(!hasRows) : Reported.nothing(),
        form == Form.FORM_3 ? Reported.nothing() : box(),
        form == Form.FORM_5 ? box() : Reported.nothing(),
        form == Form.FORM_5 ? box() : Reported.nothing(),
        form == Form.FORM_3 ? Reported.nothing() : box(),
        issuer(),
        IntStream.range(0, owners).mapToObj(this::owner).toList(),
        maybe(() -> owners > 1 ? FilingGroup.JOINT : FilingGroup.INDIVIDUAL),
        first,
        second,
        footnotes,
        random.nextBoolean() ? Reported.nothing() : value(paragraphs()),
        IntStream.rangeClosed(1, random.nextInt(4)).mapToObj(i -> signature()).toList());
  }

  private <T> List<T> some(Supplier<T> maker) {
    int count = random.nextInt(4) == 0 ? 0 : random.nextInt(30);
    return IntStream.range(0, count).mapToObj(i -> maker.get()).toList();
  }

  private Issuer issuer() {
    return new Issuer(
        maybe(this::cik),
        value("I" + text()),
        maybe(() -> random.nextBoolean() ? "QLYS" : "NONE"),
        random.nextInt(5) == 0 ? value("ABC.L") : Reported.nothing());
  }

  private ReportingOwner owner(int index) {
    boolean isForeign = random.nextInt(4) == 0;
    return new ReportingOwner(
        maybe(this::cik),
        value("Owner" + index + " " + text()),
        new ReportingOwnerAddress(
            value("C/O " + text()),
            maybe(() -> "SUITE " + random.nextInt(900)),
            value(isForeign ? "LONDON" : "REDWOOD CITY"),
            value(isForeign ? "X0" : "CA"),
            value(isForeign ? "W1K 3JP" : "94065"),
            isForeign && random.nextBoolean() ? value("UNITED KINGDOM") : Reported.nothing()),
        index > 0 && random.nextInt(3) == 0 ? ReportingOwnerRelationship.UNKNOWN : relationship());
  }

  private ReportingOwnerRelationship relationship() {
    boolean isOfficer = random.nextBoolean();
    boolean isOther = random.nextInt(4) == 0;
    return new ReportingOwnerRelationship(
        value(random.nextBoolean()),
        value(isOfficer),
        value(random.nextBoolean()),
        value(isOther),
        isOfficer ? value("Chief " + text()) : Reported.nothing(),
        isOther ? value("See " + text()) : Reported.nothing());
  }

  private NonDerivativeEntry nonDerivative() {
    if (form == Form.FORM_3 || random.nextInt(4) == 0) {
      return new NonDerivativeHolding(
          noted(value("Common " + text())), holding(), owned(), nature(), NOWHERE);
    }
    TransactionCoding coding = coding();
    return new NonDerivativeTransaction(
        noted(value("Common " + text())),
        noted(value(date())),
        noted(maybe(this::date)),
        coding,
        timeliness(coding),
        new TransactionAmounts(
            noted(value(number())),
            Reported.nothing(),
            noted(maybe(this::number)),
            noted(value(random.nextBoolean() ? AcquiredDisposed.A : AcquiredDisposed.D))),
        owned(),
        nature(),
        NOWHERE);
  }

  private DerivativeEntry derivative() {
    UnderlyingSecurity underlying =
        random.nextInt(5) == 0
            ? new UnderlyingSecurity(
                noted(value("Common " + text())), Reported.nothing(), noted(value(number())))
            : new UnderlyingSecurity(
                noted(value("Common " + text())), noted(value(number())), Reported.nothing());
    if (form == Form.FORM_3 || random.nextInt(4) == 0) {
      return new DerivativeHolding(
          noted(value("Option " + text())),
          noted(maybe(this::number)),
          holding(),
          noted(maybe(this::date)),
          noted(maybe(this::date)),
          underlying,
          form == Form.FORM_3
              ? new PostTransactionAmounts(Reported.nothing(), Reported.nothing())
              : owned(),
          nature(),
          NOWHERE);
    }
    TransactionCoding coding = coding();
    boolean isValue = random.nextInt(5) == 0;
    return new DerivativeTransaction(
        noted(value("Option " + text())),
        noted(maybe(this::number)),
        noted(value(date())),
        noted(maybe(this::date)),
        coding,
        timeliness(coding),
        new TransactionAmounts(
            isValue ? Reported.nothing() : noted(value(number())),
            isValue ? noted(value(number())) : Reported.nothing(),
            noted(maybe(this::number)),
            value(random.nextBoolean() ? AcquiredDisposed.A : AcquiredDisposed.D)),
        noted(maybe(this::date)),
        noted(maybe(this::date)),
        underlying,
        owned(),
        nature(),
        NOWHERE);
  }

  private TransactionCoding holding() {
    return form == Form.FORM_5 && random.nextInt(3) == 0
        ? new TransactionCoding(noted(value(Form.FORM_3)), Reported.nothing(), Reported.nothing())
        : TransactionCoding.NONE;
  }

  private TransactionCoding coding() {
    Form other = form == Form.FORM_4 ? Form.FORM_5 : Form.FORM_4;
    Form formType = random.nextInt(5) > 0 ? form : other;
    TransactionCode code = CODES.get(random.nextInt(CODES.size()));
    return new TransactionCoding(
        value(formType), noted(value(code)), value(random.nextInt(6) == 0));
  }

  /** Early, where a Form 4 has a row of Form 5; late, now and then, where a Form 5 has its own. */
  private Reported<Timeliness> timeliness(TransactionCoding coding) {
    boolean isOwn = coding.transactionFormType().value().orElse(form) == form;
    if (form == Form.FORM_4) {
      return isOwn ? Reported.nothing() : noted(value(Timeliness.E));
    }
    return isOwn && random.nextBoolean() ? value(Timeliness.L) : Reported.nothing();
  }

  private PostTransactionAmounts owned() {
    return random.nextInt(6) == 0
        ? new PostTransactionAmounts(Reported.nothing(), noted(value(number())))
        : new PostTransactionAmounts(noted(value(number())), Reported.nothing());
  }

  private OwnershipNature nature() {
    boolean isDirect = random.nextBoolean();
    return new OwnershipNature(
        noted(value(isDirect ? DirectOrIndirect.D : DirectOrIndirect.I)),
        isDirect ? Reported.nothing() : noted(value("By " + text())));
  }

  private OwnerSignature signature() {
    return new OwnerSignature(value("/s/ " + text()), value(date()));
  }

  private String cik() {
    return String.format(Locale.ROOT, "%010d", random.nextInt(2_000_000));
  }

  private LocalDate date() {
    return LocalDate.of(2003, 1, 1).plusDays(random.nextInt(9_000));
  }

  private BigDecimal number() {
    return BigDecimal.valueOf(random.nextInt(100_000_000), random.nextInt(5));
  }

  private Reported<Boolean> box() {
    return maybe(random::nextBoolean);
  }

  private <T> Reported<T> maybe(Supplier<T> maker) {
    return random.nextBoolean() ? value(maker.get()) : Reported.nothing();
  }

  private static <T> Reported<T> value(T value) {
    return new Reported<>(Optional.of(value), value.toString(), List.of(), NOWHERE);
  }

  /** The field with references to some footnotes, now and then. */
  private <T> Reported<T> noted(Reported<T> field) {
    List<FootnoteReference> references = new ArrayList<>();
    for (Footnote footnote : footnotes) {
      if (random.nextInt(4 * footnotes.size()) == 0) {
        references.add(new FootnoteReference(footnote.number(), Optional.of(footnote), NOWHERE));
      }
    }
    return field.withFootnotes(references);
  }

  /** Words with single blanks between them; the last one is a word that says no more than that. */
  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
    return text + "end";
  }

  private String paragraphs() {
    StringBuilder text = new StringBuilder(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    text.append(text());
    for (int i = random.nextInt(3); i > 0; i--) {
      text.append('\n').append(WORDS.get(random.nextInt(WORDS.size()))).append(' ').append(text());
    }
    return text.toString();
  }
}
