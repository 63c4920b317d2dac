package org.section16.output;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.section16.SourceSpan;
import org.section16.model.AcquiredDisposed;
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

/** Handwritten filings for the tests of the writers. */
final class SampleFilings {
  static final List<Footnote> FOOTNOTES =
      List.of(
          new Footnote(1, "Effected under a Rule 10b5-1 plan.", at(40, 3)),
          new Footnote(
              2, "The price is a weighted average,\nranging from $18.00 to $18.81.", at(41, 3)),
          new Footnote(3, "Exercisable immediately. \"Quoted\" text.", at(42, 3)));

  private SampleFilings() {}

  /**
   * Returns a joint Form 4/A with a row of each kind, all kinds of values, and ticked, unticked and
   * unknown boxes.
   */
  static Filing jointAmendment() {
    return new Filing(
        Reported.inferred(DocumentType.FORM_4A, at(9, 1)),
        date("2013-08-06", "08/06/2013", 8),
        date("2013-08-07", "08/07/2013", 9),
        Reported.nothing(),
        Reported.of(false, "[ ]", at(2, 1)),
        Reported.nothing(),
        Reported.nothing(),
        Reported.of(true, "[X]", at(3, 1)),
        new Issuer(
            Reported.nothing(), text("QUALYS, INC.", 7), text("QLYS", 7), Reported.nothing()),
        List.of(firstOwner(), secondOwner()),
        Reported.of(FilingGroup.JOINT, "X", at(10, 1)),
        List.of(
            sale("10,000", "18.3654", 20),
            new NonDerivativeHolding(
                text("Class A | Common Stock", 21, 1),
                TransactionCoding.NONE,
                owned("55,500", 21),
                new OwnershipNature(
                    Reported.of(DirectOrIndirect.I, "I", at(21, 60)), text("By Trust", 21, 3)),
                at(21, 1))),
        List.of(exercise(), optionHolding()),
        FOOTNOTES,
        text("Exhibit 24 – Power of Attorney.", 45),
        List.of(
            new OwnerSignature(text("/s/ Bruce Posey", 50), date("2013-08-07", "08/07/2013", 52))));
  }

  static SourceSpan at(int line, int column) {
    int start = line * 100 + column;
    return new SourceSpan(start, start + 5, line, column);
  }

  static Reported<String> text(String value, int line, int... footnotes) {
    return Reported.of(value, value, at(line, 2)).withFootnotes(references(line, footnotes));
  }

  static Reported<LocalDate> date(String value, String raw, int line) {
    return Reported.of(LocalDate.parse(value), raw, at(line, 10));
  }

  static Reported<BigDecimal> number(String raw, int line, int... footnotes) {
    return Reported.of(new BigDecimal(raw.replace(",", "").replace("$", "")), raw, at(line, 30))
        .withFootnotes(references(line, footnotes));
  }

  static <T> Reported<T> onlyFootnote(int line, int... footnotes) {
    return Reported.<T>nothing(at(line, 40)).withFootnotes(references(line, footnotes));
  }

  private static List<FootnoteReference> references(int line, int... numbers) {
    return IntStream.of(numbers)
        .mapToObj(
            n ->
                new FootnoteReference(
                    n, FOOTNOTES.stream().filter(f -> f.number() == n).findFirst(), at(line, 50)))
        .toList();
  }

  static NonDerivativeTransaction sale(String shares, String price, int line) {
    return new NonDerivativeTransaction(
        text("Common Stock", line),
        date("2013-08-06", "08/06/2013", line),
        Reported.nothing(),
        coding(TransactionCode.S, line, 1),
        Reported.nothing(),
        new TransactionAmounts(
            number(shares, line),
            Reported.nothing(),
            number("$" + price, line, 1, 2),
            Reported.of(AcquiredDisposed.D, "D", at(line, 45))),
        owned("55,500", line),
        direct(line),
        at(line, 1));
  }

  private static DerivativeTransaction exercise() {
    return new DerivativeTransaction(
        text("Stock Option (right to buy)", 30),
        number("$4.10", 30),
        // A text that cannot be read as a date is kept.
        new Reported<>(Optional.empty(), "08/O6/2013", List.of(), at(30, 10)),
        date("2013-08-06", "08/06/2013", 30),
        coding(TransactionCode.M, 30),
        Reported.of(Timeliness.E, "V", at(30, 20)),
        new TransactionAmounts(
            number("10,000.1234", 30),
            Reported.nothing(),
            number("$0", 30),
            Reported.inferred(AcquiredDisposed.D, at(30, 45))),
        onlyFootnote(30, 3),
        date("2020-11-05", "11/05/2020", 30),
        new UnderlyingSecurity(text("Common Stock", 30), number("10,000", 30), Reported.nothing()),
        owned("140,591", 30),
        direct(30),
        at(30, 1));
  }

  private static DerivativeHolding optionHolding() {
    return new DerivativeHolding(
        text("Phantom Units", 31),
        onlyFootnote(31, 2),
        new TransactionCoding(
            Reported.of(Form.FORM_3, "3", at(31, 4)), Reported.nothing(), Reported.nothing()),
        Reported.nothing(),
        Reported.nothing(),
        new UnderlyingSecurity(
            text("Common Stock", 31), Reported.nothing(), number("$1000000000000.5", 31)),
        new PostTransactionAmounts(Reported.nothing(), number("$12,000", 31)),
        direct(31),
        at(31, 1));
  }

  private static TransactionCoding coding(TransactionCode code, int line, int... footnotes) {
    return new TransactionCoding(
        Reported.inferred(Form.FORM_4, at(line, 20)),
        Reported.of(code, code.name(), at(line, 20)).withFootnotes(references(line, footnotes)),
        Reported.inferred(false, at(line, 20)));
  }

  private static PostTransactionAmounts owned(String shares, int line) {
    return new PostTransactionAmounts(number(shares, line), Reported.nothing());
  }

  private static OwnershipNature direct(int line) {
    return new OwnershipNature(
        Reported.of(DirectOrIndirect.D, "D", at(line, 60)), Reported.nothing());
  }

  private static ReportingOwner firstOwner() {
    return new ReportingOwner(
        Reported.nothing(),
        text("Wilson John N", 5),
        new ReportingOwnerAddress(
            text("C/O QUALYS, INC.", 5),
            text("1600 BRIDGE PARKWAY", 5),
            text("REDWOOD CITY", 6),
            text("CA", 6),
            text("94065", 6),
            Reported.nothing()),
        new ReportingOwnerRelationship(
            Reported.of(false, "", at(7, 30)),
            Reported.of(true, "X", at(7, 40)),
            Reported.of(false, "", at(7, 35)),
            Reported.nothing(),
            text("EVP, Worldwide Field Ops", 7),
            Reported.nothing()));
  }

  private static ReportingOwner secondOwner() {
    return new ReportingOwner(
        text("0001234567", 60),
        text("Wilson Family Trust", 60),
        ReportingOwnerAddress.UNKNOWN,
        ReportingOwnerRelationship.UNKNOWN);
  }
}
