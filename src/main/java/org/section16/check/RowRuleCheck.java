package org.section16.check;

import static org.section16.DiagnosticCode.CODE_AGAINST_DIRECTION;
import static org.section16.DiagnosticCode.OWNERSHIP_NATURE;
import static org.section16.DiagnosticCode.ROW_TYPE;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.model.AcquiredDisposed;
import org.section16.model.DirectOrIndirect;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.Form;
import org.section16.model.OwnershipNature;
import org.section16.model.Reported;
import org.section16.model.TableEntry;
import org.section16.model.Timeliness;
import org.section16.model.TransactionCode;

/**
 * The fields of a row must agree: ownership form with nature, code with direction, form type with
 * the form.
 */
final class RowRuleCheck implements Check {
  private static final Set<Form> TYPES_OF_TRANSACTIONS = EnumSet.of(Form.FORM_4, Form.FORM_5);
  private static final Set<Form> TYPES_OF_LATE_HOLDINGS = EnumSet.of(Form.FORM_3);

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    Optional<DocumentType> type = filing.documentType().value();
    for (TableEntry row : rows.all()) {
      checkNature(row, sink);
      if (type.isPresent()) {
        checkRowType(row, type.get().form(), sink);
      }
    }
    for (Transaction transaction : rows.transactions()) {
      checkDirection(transaction, sink);
      if (type.isPresent()) {
        checkTimeliness(transaction, type.get().form(), sink);
      }
    }
  }

  private static void checkNature(TableEntry row, Consumer<Diagnostic> sink) {
    OwnershipNature ownership = row.ownershipNature();
    Reported<DirectOrIndirect> held = ownership.directOrIndirectOwnership();
    Reported<String> nature = ownership.natureOfOwnership();
    boolean hasNature = nature.isPresent() || !nature.raw().isEmpty();
    if (Values.is(held, DirectOrIndirect.D) && hasNature) {
      sink.accept(
          Diagnostic.of(
              OWNERSHIP_NATURE,
              Places.of(nature, row),
              "directly owned securities have no nature of indirect ownership, but the row gives '"
                  + nature.value().orElse(nature.raw())
                  + "'"));
    } else if (Values.is(held, DirectOrIndirect.I) && !hasNature) {
      sink.accept(
          Diagnostic.of(
              OWNERSHIP_NATURE,
              Places.of(held, row),
              "indirectly owned securities need a nature of ownership, but the row gives none"));
    }
  }

  private static void checkDirection(Transaction transaction, Consumer<Diagnostic> sink) {
    Optional<TransactionCode> code = transaction.code();
    Reported<AcquiredDisposed> direction = transaction.amounts().transactionAcquiredDisposedCode();
    if (code.isPresent()
        && direction.isPresent()
        && !allows(code.get(), direction.value().orElseThrow())) {
      sink.accept(
          Diagnostic.of(
              CODE_AGAINST_DIRECTION,
              Places.of(direction, transaction.entry()),
              "code "
                  + code.get()
                  + " ("
                  + code.get().meaning()
                  + ") does not go with "
                  + direction.value().orElseThrow()
                  + "; one of the two was misread, or the row stands in the wrong column"));
    }
  }

  private static boolean allows(TransactionCode code, AcquiredDisposed direction) {
    return switch (code) {
      case P, A, L -> direction == AcquiredDisposed.A;
      case S, D, F, U -> direction == AcquiredDisposed.D;
      case M, C, X, O, E, H, V, I, G, W, Z, J, K -> true;
    };
  }

  private static void checkRowType(TableEntry row, Form form, Consumer<Diagnostic> sink) {
    Reported<Form> type = row.transactionCoding().transactionFormType();
    if (form == Form.FORM_3 && row.isTransaction()) {
      sink.accept(
          Diagnostic.of(
              ROW_TYPE, row.span(), "Form 3 reports holdings, but the row is a transaction"));
    } else if (type.isPresent() && !allowedTypes(row, form).contains(type.value().orElseThrow())) {
      sink.accept(
          Diagnostic.of(
              ROW_TYPE,
              Places.of(type, row),
              "a "
                  + (row.isTransaction() ? "transaction" : "holding")
                  + " of form type "
                  + type.value().orElseThrow().number()
                  + " does not belong on "
                  + form.label()));
    }
  }

  /** The form types that a row may have. */
  private static Set<Form> allowedTypes(TableEntry row, Form form) {
    return switch (form) {
      case FORM_3 -> Set.of();
      case FORM_4 -> row.isTransaction() ? TYPES_OF_TRANSACTIONS : Set.of();
      case FORM_5 -> row.isTransaction() ? TYPES_OF_TRANSACTIONS : TYPES_OF_LATE_HOLDINGS;
    };
  }

  private static void checkTimeliness(
      Transaction transaction, Form form, Consumer<Diagnostic> sink) {
    Reported<Timeliness> timeliness = transaction.timeliness();
    boolean early = Values.is(timeliness, Timeliness.E);
    boolean late = Values.is(timeliness, Timeliness.L);
    if ((form == Form.FORM_4 && late) || (form == Form.FORM_5 && early)) {
      sink.accept(
          Diagnostic.of(
              ROW_TYPE,
              Places.of(timeliness, transaction.entry()),
              early
                  ? "Form 5 reports no transaction early (V)"
                  : "Form 4 reports no transaction late (5)"));
    }
  }
}
