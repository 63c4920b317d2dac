package org.section16.spark;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.section16.Diagnostic;
import org.section16.ParseResult;
import org.section16.Section16;
import org.section16.edgar.FilingFlags;
import org.section16.edgar.RowFlags;
import org.section16.model.AcquiredDisposed;
import org.section16.model.DerivativeTransaction;
import org.section16.model.DirectOrIndirect;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.FootnoteReference;
import org.section16.model.NonDerivativeTransaction;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.TableEntry;
import org.section16.model.TransactionAmounts;
import org.section16.model.TransactionCode;

/**
 * Documents to transactions and diagnostics, as data sets of Apache Spark.
 *
 * <pre>{@code
 * Dataset<Row> documents = FilingDatasets.documents(spark, "filings/*.md");
 * FilingDatasets.transactions(documents).write().parquet("transactions");
 * FilingDatasets.diagnostics(documents).write().parquet("diagnostics");
 * }</pre>
 */
public final class FilingDatasets {
  private static final DataType AMOUNT = DataTypes.createDecimalType(38, 10);

  private static final StructType TRANSACTION =
      new StructType()
          .add("file", DataTypes.StringType)
          .add("documentType", DataTypes.StringType)
          .add("periodOfReport", DataTypes.DateType)
          .add("issuerName", DataTypes.StringType)
          .add("issuerTradingSymbol", DataTypes.StringType)
          .add("reportingOwners", DataTypes.createArrayType(DataTypes.StringType))
          .add("derivative", DataTypes.BooleanType)
          .add("securityTitle", DataTypes.StringType)
          .add("transactionDate", DataTypes.DateType)
          .add("transactionCode", DataTypes.StringType)
          .add("transactionShares", AMOUNT)
          .add("transactionPricePerShare", AMOUNT)
          .add("transactionAcquiredDisposedCode", DataTypes.StringType)
          .add("sharesOwnedFollowingTransaction", AMOUNT)
          .add("directOrIndirectOwnership", DataTypes.StringType)
          .add("natureOfOwnership", DataTypes.StringType)
          .add("footnotes", DataTypes.createArrayType(DataTypes.StringType))
          .add("line", DataTypes.IntegerType)
          .add("warnings", DataTypes.IntegerType)
          .add("errors", DataTypes.IntegerType);

  private static final StructType DIAGNOSTIC =
      new StructType()
          .add("file", DataTypes.StringType)
          .add("line", DataTypes.IntegerType)
          .add("column", DataTypes.IntegerType)
          .add("severity", DataTypes.StringType)
          .add("code", DataTypes.StringType)
          .add("message", DataTypes.StringType);

  private FilingDatasets() {}

  /** The files at {@code path}, which may be a pattern: {@code file} and {@code text}. */
  public static Dataset<Row> documents(SparkSession spark, String path) {
    return spark
        .read()
        .option("wholetext", true)
        .text(path)
        .select(functions.input_file_name().as("file"), functions.col("value").as("text"));
  }

  /**
   * One row for each transaction of both tables; what has no value is null. {@code warnings} and
   * {@code errors} say how many there are at the row.
   */
  public static Dataset<Row> transactions(Dataset<Row> documents) {
    FlatMapFunction<Row, Row> read =
        document -> {
          String file = document.getString(0);
          ParseResult result = Section16.parse(document.getString(1));
          Filing filing = result.filing();
          FilingFlags flags = FilingFlags.of(result);
          List<Row> rows = new ArrayList<>();
          filing
              .entries()
              .forEach(
                  entry -> {
                    if (entry instanceof NonDerivativeTransaction transaction) {
                      rows.add(
                          transaction(
                              file,
                              filing,
                              entry,
                              flags.of(entry),
                              transaction.transactionDate(),
                              transaction.transactionAmounts()));
                    } else if (entry instanceof DerivativeTransaction transaction) {
                      rows.add(
                          transaction(
                              file,
                              filing,
                              entry,
                              flags.of(entry),
                              transaction.transactionDate(),
                              transaction.transactionAmounts()));
                    }
                  });
          return rows.iterator();
        };
    return documents.flatMap(read, Encoders.row(TRANSACTION));
  }

  /** One row for each diagnostic. */
  public static Dataset<Row> diagnostics(Dataset<Row> documents) {
    FlatMapFunction<Row, Row> read =
        document -> {
          ParseResult result = Section16.parse(document.getString(1));
          List<Row> rows = new ArrayList<>();
          for (Diagnostic diagnostic : result.diagnostics()) {
            rows.add(
                RowFactory.create(
                    document.getString(0),
                    diagnostic.span().line(),
                    diagnostic.span().column(),
                    diagnostic.severity().label(),
                    diagnostic.code().id(),
                    diagnostic.message()));
          }
          return rows.iterator();
        };
    return documents.flatMap(read, Encoders.row(DIAGNOSTIC));
  }

  private static Row transaction(
      String file,
      Filing filing,
      TableEntry entry,
      RowFlags flags,
      Reported<LocalDate> date,
      TransactionAmounts amounts) {
    return RowFactory.create(
        file,
        value(filing.documentType().map(DocumentType::code)),
        date(filing.periodOfReport()),
        value(filing.issuer().issuerName()),
        value(filing.issuer().issuerTradingSymbol()),
        filing.reportingOwners().stream()
            .map(ReportingOwner::rptOwnerName)
            .map(FilingDatasets::value)
            .toArray(String[]::new),
        entry instanceof DerivativeTransaction,
        value(entry.securityTitle()),
        date(date),
        value(entry.transactionCoding().transactionCode().map(TransactionCode::name)),
        amount(amounts.transactionShares()),
        amount(amounts.transactionPricePerShare()),
        value(amounts.transactionAcquiredDisposedCode().map(AcquiredDisposed::name)),
        amount(entry.postTransactionAmounts().sharesOwnedFollowingTransaction()),
        value(entry.ownershipNature().directOrIndirectOwnership().map(DirectOrIndirect::name)),
        value(entry.ownershipNature().natureOfOwnership()),
        footnotes(entry, date, amounts),
        entry.span().line(),
        flags.warnings(),
        flags.errors());
  }

  /** The explanations that the row's fields refer to, each once. */
  private static String[] footnotes(
      TableEntry entry, Reported<LocalDate> date, TransactionAmounts amounts) {
    return List.<Reported<?>>of(
            entry.securityTitle(),
            date,
            entry.transactionCoding().transactionCode(),
            amounts.transactionShares(),
            amounts.transactionPricePerShare(),
            amounts.transactionAcquiredDisposedCode(),
            entry.postTransactionAmounts().sharesOwnedFollowingTransaction(),
            entry.ownershipNature().directOrIndirectOwnership(),
            entry.ownershipNature().natureOfOwnership())
        .stream()
        .flatMap(field -> field.footnotes().stream())
        .distinct()
        .map(FilingDatasets::text)
        .collect(Collectors.toCollection(ArrayList::new))
        .toArray(String[]::new);
  }

  private static String text(FootnoteReference reference) {
    return reference.id() + reference.footnote().map(note -> ": " + note.text()).orElse("");
  }

  private static String value(Reported<String> field) {
    return field.value().orElse(null);
  }

  private static BigDecimal amount(Reported<BigDecimal> field) {
    return field.value().orElse(null);
  }

  private static Date date(Reported<LocalDate> field) {
    return field.value().map(Date::valueOf).orElse(null);
  }
}
