package org.section16.output;

import java.math.BigDecimal;
import java.util.List;
import org.section16.internal.VisibleText;
import org.section16.model.DerivativeEntry;
import org.section16.model.DerivativeHolding;
import org.section16.model.DerivativeTransaction;
import org.section16.model.NonDerivativeEntry;
import org.section16.model.NonDerivativeHolding;
import org.section16.model.NonDerivativeTransaction;
import org.section16.model.PostTransactionAmounts;
import org.section16.model.Reported;
import org.section16.model.Timeliness;
import org.section16.model.TransactionAmounts;
import org.section16.model.TransactionCoding;
import org.section16.model.UnderlyingSecurity;
import org.section16.output.TextTable.Align;

/** The two tables of a filing as text; a column that no row fills is left out. */
final class EntryTables {
  /** The cells of the columns that only transactions have. */
  private record TransactionCells(
      String date, String deemed, String code, String amount, String side, String price) {
    static final TransactionCells NONE = new TransactionCells("", "", "", "", "", "");

    static TransactionCells of(NonDerivativeTransaction transaction) {
      return of(
          transaction.transactionDate(),
          transaction.deemedExecutionDate(),
          codeCell(transaction.transactionCoding(), transaction.transactionTimeliness()),
          transaction.transactionAmounts());
    }

    static TransactionCells of(DerivativeTransaction transaction) {
      return of(
          transaction.transactionDate(),
          transaction.deemedExecutionDate(),
          codeCell(transaction.transactionCoding(), transaction.transactionTimeliness()),
          transaction.transactionAmounts());
    }

    private static TransactionCells of(
        Reported<?> date, Reported<?> deemed, String code, TransactionAmounts amounts) {
      return new TransactionCells(
          CellText.of(date),
          CellText.of(deemed),
          code,
          numberOrDollars(amounts.transactionShares(), amounts.transactionTotalValue()),
          CellText.of(amounts.transactionAcquiredDisposedCode()),
          CellText.dollars(amounts.transactionPricePerShare()));
    }

    static TransactionCells ofHolding(TransactionCoding coding) {
      return new TransactionCells(
          "",
          "",
          coding.transactionFormType().value().map(type -> "form " + type).orElse(""),
          "",
          "",
          "");
    }
  }

  private EntryTables() {}

  static TextTable nonDerivative(List<NonDerivativeEntry> entries) {
    TextTable table = new TextTable();
    table.column("Security", Align.LEFT);
    addTransactionColumns(table);
    table.column("Owned after", Align.RIGHT).column("D/I", Align.LEFT).column("Nature", Align.LEFT);
    for (NonDerivativeEntry entry : entries) {
      TransactionCells cells = TransactionCells.NONE;
      if (entry instanceof NonDerivativeTransaction transaction) {
        cells = TransactionCells.of(transaction);
      } else if (entry instanceof NonDerivativeHolding holding) {
        cells = TransactionCells.ofHolding(holding.transactionCoding());
      }
      table.row(
          CellText.of(entry.securityTitle()),
          cells.date(),
          cells.deemed(),
          cells.code(),
          cells.amount(),
          cells.side(),
          cells.price(),
          owned(entry.postTransactionAmounts()),
          CellText.of(entry.ownershipNature().directOrIndirectOwnership()),
          CellText.of(entry.ownershipNature().natureOfOwnership()));
    }
    return table;
  }

  static TextTable derivative(List<DerivativeEntry> entries) {
    TextTable table = new TextTable();
    table.column("Security", Align.LEFT).column("Exercise price", Align.RIGHT);
    addTransactionColumns(table);
    table
        .column("Exercisable", Align.LEFT)
        .column("Underlying", Align.LEFT)
        .column("Owned after", Align.RIGHT)
        .column("Ownership", Align.LEFT);
    for (DerivativeEntry entry : entries) {
      TransactionCells cells = TransactionCells.NONE;
      if (entry instanceof DerivativeTransaction transaction) {
        cells = TransactionCells.of(transaction);
      } else if (entry instanceof DerivativeHolding holding) {
        cells = TransactionCells.ofHolding(holding.transactionCoding());
      }
      UnderlyingSecurity underlying = entry.underlyingSecurity();
      table.row(
          CellText.of(entry.securityTitle()),
          CellText.dollars(entry.conversionOrExercisePrice()),
          cells.date(),
          cells.deemed(),
          cells.code(),
          cells.amount(),
          cells.side(),
          cells.price(),
          term(CellText.of(entry.exerciseDate()), CellText.of(entry.expirationDate())),
          joined(
              " ",
              numberOrDollars(
                  underlying.underlyingSecurityShares(), underlying.underlyingSecurityValue()),
              CellText.of(underlying.underlyingSecurityTitle())),
          owned(entry.postTransactionAmounts()),
          joined(
              ": ",
              CellText.of(entry.ownershipNature().directOrIndirectOwnership()),
              CellText.of(entry.ownershipNature().natureOfOwnership())));
    }
    return table;
  }

  private static void addTransactionColumns(TextTable table) {
    table
        .column("Date", Align.LEFT)
        .column("Deemed", Align.LEFT)
        .column("Code", Align.LEFT)
        .column("Amount", Align.RIGHT)
        .column("A/D", Align.LEFT)
        .column("Price", Align.RIGHT);
  }

  /** {@code 2021-12-31 to 2030-12-29}. */
  private static String term(String from, String until) {
    return joined(
        " ",
        from.isEmpty() || !until.isEmpty() ? from : "from " + from,
        until.isEmpty() ? "" : "to " + until);
  }

  /** Columns that would make the table too wide share one. */
  private static String joined(String separator, String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + separator + second;
  }

  /** {@code J/K early(1)}. */
  private static String codeCell(TransactionCoding coding, Reported<Timeliness> timeliness) {
    StringBuilder code = new StringBuilder();
    code.append(
        coding
            .transactionCode()
            .value()
            .map(Enum::name)
            .orElseGet(() -> VisibleText.lines(coding.transactionCode().raw())));
    if (coding.equitySwapInvolved().value().orElse(false)) {
      code.append("/K");
    }
    timeliness.value().ifPresent(value -> code.append(word(value)));
    return code
        + CellText.footnotes(coding.transactionCode())
        + CellText.footnotes(coding.equitySwapInvolved())
        + CellText.footnotes(timeliness);
  }

  private static String word(Timeliness timeliness) {
    return switch (timeliness) {
      case E -> " early";
      case L -> " late";
    };
  }

  private static String owned(PostTransactionAmounts amounts) {
    return numberOrDollars(
        amounts.sharesOwnedFollowingTransaction(), amounts.valueOwnedFollowingTransaction());
  }

  private static String numberOrDollars(Reported<BigDecimal> number, Reported<BigDecimal> dollars) {
    return joined(" ", CellText.number(number), CellText.dollars(dollars));
  }
}
