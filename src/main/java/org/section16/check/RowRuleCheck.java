package org.section16.check;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.internal.message.Diagnostics;
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
 * Checks that the fields of a row agree: ownership form with nature, code with direction, form type
 * with the form.
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
          Diagnostics.natureOfDirectOwnership(
              Places.of(nature, row), nature.value().orElse(nature.raw())));
    } else if (Values.is(held, DirectOrIndirect.I) && !hasNature) {
      sink.accept(Diagnostics.natureMissing(Places.of(held, row)));
    }
  }

  private static void checkDirection(Transaction transaction, Consumer<Diagnostic> sink) {
    Optional<TransactionCode> code = transaction.code();
    Reported<AcquiredDisposed> direction = transaction.amounts().transactionAcquiredDisposedCode();
    if (code.isPresent()
        && direction.isPresent()
        && !allows(code.get(), direction.value().orElseThrow())) {
      sink.accept(
          Diagnostics.codeAgainstDirection(
              Places.of(direction, transaction.entry()),
              code.get(),
              direction.value().orElseThrow()));
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
      sink.accept(Diagnostics.transactionOnForm3(row.span()));
    } else if (type.isPresent() && !allowedTypes(row, form).contains(type.value().orElseThrow())) {
      sink.accept(
          row.isTransaction()
              ? Diagnostics.transactionOfFormType(
                  Places.of(type, row), type.value().orElseThrow(), form)
              : Diagnostics.holdingOfFormType(
                  Places.of(type, row), type.value().orElseThrow(), form));
    }
  }

  /** Returns the form types that a row may have. */
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
          early
              ? Diagnostics.earlyOnForm5(Places.of(timeliness, transaction.entry()))
              : Diagnostics.lateOnForm4(Places.of(timeliness, transaction.entry())));
    }
  }
}
