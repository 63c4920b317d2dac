package org.section16.check;

import static org.section16.DiagnosticCode.DEEMED_DATE;
import static org.section16.DiagnosticCode.EXPIRATION_DATE;
import static org.section16.DiagnosticCode.IMPLAUSIBLE_DATE;
import static org.section16.DiagnosticCode.LATE_FILING;
import static org.section16.DiagnosticCode.SIGNATURE_DATE;
import static org.section16.DiagnosticCode.TRANSACTION_DATE;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.model.DerivativeEntry;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.OwnerSignature;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/**
 * Dates must follow each other: period, transaction, deemed execution, signature; exercisable
 * before expiration.
 */
final class DateCheck implements Check {
  private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("MM/dd/uuuu");
  private static final int DUE_BUSINESS_DAYS = 2;

  /** The Securities Exchange Act is of 1934. */
  private static final LocalDate FIRST = LocalDate.of(1934, 1, 1);

  @Override
  public void check(Filing filing, Consumer<Diagnostic> sink) {
    Optional<LocalDate> signed = lastSignature(filing);
    Optional<DocumentType> type = filing.documentType().value();
    int form = type.map(DocumentType::form).orElse(0);
    if (form == 4) {
      checkEarliest(filing, sink);
    }
    checkPeriod(filing.periodOfReport(), form, signed, sink);
    Transaction.of(filing)
        .forEach(
            transaction -> {
              checkDeemed(transaction, sink);
              signed.ifPresent(date -> checkSigned(transaction, date, sink));
            });
    if (type.equals(Optional.of(DocumentType.FORM_4))) {
      signed.ifPresent(date -> checkTimely(filing, date, sink));
    }
    filing.derivativeTable().forEach(row -> checkExpiration(row, sink));
    checkPlausible(filing, sink);
  }

  private static Optional<LocalDate> lastSignature(Filing filing) {
    return filing.ownerSignatures().stream()
        .flatMap(signature -> signature.signatureDate().value().stream())
        .max(Comparator.naturalOrder());
  }

  /**
   * Box 3 of a Form 4 is the date of the earliest transaction; rows reported early do not count.
   */
  private static void checkEarliest(Filing filing, Consumer<Diagnostic> sink) {
    Optional<LocalDate> period = filing.periodOfReport().value();
    if (period.isEmpty()) {
      return;
    }
    LocalDate box = period.orElseThrow();
    Transaction.of(filing)
        .filter(transaction -> !transaction.isEarly())
        .filter(
            transaction ->
                transaction.date().value().filter(date -> date.isBefore(box)).isPresent())
        .forEach(
            transaction ->
                sink.accept(
                    Diagnostic.of(
                        TRANSACTION_DATE,
                        Places.of(transaction.date(), transaction.entry()),
                        "transaction date "
                            + format(transaction.date())
                            + " is before the date of earliest transaction, "
                            + box.format(FORMAT))));
    Optional<LocalDate> earliest =
        Transaction.of(filing)
            .flatMap(transaction -> transaction.date().value().stream())
            .min(Comparator.naturalOrder());
    if (earliest.filter(date -> date.isAfter(box)).isPresent()) {
      sink.accept(
          Diagnostic.of(
              TRANSACTION_DATE,
              filing.periodOfReport().span(),
              "no transaction is of the date of earliest transaction; the earliest one is of "
                  + earliest.orElseThrow().format(FORMAT)));
    }
  }

  private static void checkPeriod(
      Reported<LocalDate> period, int form, Optional<LocalDate> signed, Consumer<Diagnostic> sink) {
    if (signed.isPresent()
        && period.value().filter(date -> date.isAfter(signed.orElseThrow())).isPresent()) {
      sink.accept(
          Diagnostic.of(
              SIGNATURE_DATE,
              period.span(),
              "the form was signed on "
                  + signed.orElseThrow().format(FORMAT)
                  + ", before the date of box "
                  + (form == 3 ? 2 : 3)));
    }
  }

  private static void checkDeemed(Transaction transaction, Consumer<Diagnostic> sink) {
    Optional<LocalDate> date = transaction.date().value();
    Reported<LocalDate> deemed = transaction.deemedExecutionDate();
    if (date.isPresent()
        && deemed.value().filter(day -> day.isBefore(date.orElseThrow())).isPresent()) {
      sink.accept(
          Diagnostic.of(
              DEEMED_DATE,
              deemed.span(),
              "deemed execution date "
                  + format(deemed)
                  + " is before the transaction date, "
                  + format(transaction.date())));
    }
  }

  private static void checkSigned(
      Transaction transaction, LocalDate signed, Consumer<Diagnostic> sink) {
    if (transaction.date().value().filter(date -> date.isAfter(signed)).isPresent()) {
      sink.accept(
          Diagnostic.of(
              SIGNATURE_DATE,
              Places.of(transaction.date(), transaction.entry()),
              "transaction date "
                  + format(transaction.date())
                  + " is after the signature, "
                  + signed.format(FORMAT)));
    }
  }

  /** Says once for each day that its transactions are reported late; amendments always are. */
  private static void checkTimely(Filing filing, LocalDate signed, Consumer<Diagnostic> sink) {
    Set<LocalDate> told = new HashSet<>();
    Transaction.of(filing)
        .filter(transaction -> !transaction.isEarly() && transaction.date().isPresent())
        .forEach(
            transaction -> {
              LocalDate date = transaction.date().value().orElseThrow();
              LocalDate executed = transaction.deemedExecutionDate().value().orElse(date);
              if (told.contains(date) || !signed.isAfter(executed.plusDays(DUE_BUSINESS_DAYS))) {
                return;
              }
              LocalDate due = BusinessDays.after(executed, DUE_BUSINESS_DAYS);
              if (signed.isAfter(due) && told.add(date)) {
                sink.accept(
                    Diagnostic.of(
                        LATE_FILING,
                        Places.of(transaction.date(), transaction.entry()),
                        "transaction of "
                            + date.format(FORMAT)
                            + " was due by "
                            + due.format(FORMAT)
                            + ", but the form was signed on "
                            + signed.format(FORMAT)));
              }
            });
  }

  private static void checkExpiration(DerivativeEntry row, Consumer<Diagnostic> sink) {
    Optional<LocalDate> exercise = row.exerciseDate().value();
    Reported<LocalDate> expiration = row.expirationDate();
    if (exercise.isPresent()
        && expiration.value().filter(day -> day.isBefore(exercise.orElseThrow())).isPresent()) {
      sink.accept(
          Diagnostic.of(
              EXPIRATION_DATE,
              Places.of(expiration, row),
              "expiration date "
                  + format(expiration)
                  + " is before the date exercisable, "
                  + format(row.exerciseDate())));
    }
  }

  private static void checkPlausible(Filing filing, Consumer<Diagnostic> sink) {
    Stream<Reported<LocalDate>> cover =
        Stream.concat(
            Stream.of(filing.periodOfReport(), filing.dateOfOriginalSubmission()),
            filing.ownerSignatures().stream().map(OwnerSignature::signatureDate));
    cover.forEach(date -> checkPlausible(date, date.span(), sink));
    filing.entries().forEach(row -> checkPlausible(row, sink));
  }

  private static void checkPlausible(TableEntry row, Consumer<Diagnostic> sink) {
    Transaction.of(row)
        .ifPresent(
            transaction ->
                checkPlausible(transaction.date(), Places.of(transaction.date(), row), sink));
    if (row instanceof DerivativeEntry derivative) {
      checkPlausible(derivative.exerciseDate(), Places.of(derivative.exerciseDate(), row), sink);
      checkPlausible(
          derivative.expirationDate(), Places.of(derivative.expirationDate(), row), sink);
    }
  }

  private static void checkPlausible(
      Reported<LocalDate> field, SourceSpan place, Consumer<Diagnostic> sink) {
    if (field.value().filter(date -> date.isBefore(FIRST) || date.getYear() > 2100).isPresent()) {
      sink.accept(
          Diagnostic.of(IMPLAUSIBLE_DATE, place, "date " + format(field) + " is not plausible"));
    }
  }

  private static String format(Reported<LocalDate> date) {
    return date.value().map(FORMAT::format).orElse(date.raw());
  }
}
