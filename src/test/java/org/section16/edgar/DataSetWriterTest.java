package org.section16.edgar;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.section16.ParseResult;

final class DataSetWriterTest {
  private static final Path SAMPLE = Path.of("testdata/edgar/form4-option-exercise.xml");
  private static final FilingMetadata NUMBER_ONLY = FilingMetadata.of("0001209191-13-039034");

  @Test
  void theTablesHaveTheColumnsOfTheDataSets() {
    assertThat(DataSetTable.SUBMISSION.header().replace('\t', ' '))
        .isEqualTo(
            "ACCESSION_NUMBER FILING_DATE PERIOD_OF_REPORT DATE_OF_ORIG_SUB NO_SECURITIES_OWNED NOT_SUBJECT_SEC16"
                + " FORM3_HOLDINGS_REPORTED FORM4_TRANS_REPORTED DOCUMENT_TYPE ISSUERCIK ISSUERNAME"
                + " ISSUERTRADINGSYMBOL REMARKS AFF10B5ONE");
    assertThat(DataSetTable.REPORTINGOWNER.header().replace('\t', ' '))
        .isEqualTo(
            "ACCESSION_NUMBER RPTOWNERCIK RPTOWNERNAME RPTOWNER_RELATIONSHIP RPTOWNER_TITLE RPTOWNER_TXT"
                + " RPTOWNER_STREET1 RPTOWNER_STREET2 RPTOWNER_CITY RPTOWNER_STATE RPTOWNER_ZIPCODE"
                + " RPTOWNER_STATE_DESC FILE_NUMBER");
    assertThat(DataSetTable.NONDERIV_TRANS.columns())
        .containsExactly(
            "ACCESSION_NUMBER",
            "NONDERIV_TRANS_SK",
            "SECURITY_TITLE",
            "SECURITY_TITLE_FN",
            "TRANS_DATE",
            "TRANS_DATE_FN",
            "DEEMED_EXECUTION_DATE",
            "DEEMED_EXECUTION_DATE_FN",
            "TRANS_FORM_TYPE",
            "TRANS_CODE",
            "EQUITY_SWAP_INVOLVED",
            "EQUITY_SWAP_TRANS_CD_FN",
            "TRANS_TIMELINESS",
            "TRANS_TIMELINESS_FN",
            "TRANS_SHARES",
            "TRANS_SHARES_FN",
            "TRANS_PRICEPERSHARE",
            "TRANS_PRICEPERSHARE_FN",
            "TRANS_ACQUIRED_DISP_CD",
            "TRANS_ACQUIRED_DISP_CD_FN",
            "SHRS_OWND_FOLWNG_TRANS",
            "SHRS_OWND_FOLWNG_TRANS_FN",
            "VALU_OWND_FOLWNG_TRANS",
            "VALU_OWND_FOLWNG_TRANS_FN",
            "DIRECT_INDIRECT_OWNERSHIP",
            "DIRECT_INDIRECT_OWNERSHIP_FN",
            "NATURE_OF_OWNERSHIP",
            "NATURE_OF_OWNERSHIP_FN")
        .inOrder();
    assertThat(DataSetTable.NONDERIV_HOLDING.columns()).hasSize(14);
    assertThat(DataSetTable.DERIV_TRANS.columns()).hasSize(42);
    assertThat(DataSetTable.DERIV_TRANS.columns()).contains("EXCERCISE_DATE_FN");
    assertThat(DataSetTable.DERIV_HOLDING.columns()).hasSize(26);
    assertThat(DataSetTable.DERIV_HOLDING.columns()).contains("EXERCISE_DATE_FN");
    assertThat(DataSetTable.FOOTNOTES.columns())
        .containsExactly("ACCESSION_NUMBER", "FOOTNOTE_ID", "FOOTNOTE_TXT")
        .inOrder();
    assertThat(DataSetTable.OWNER_SIGNATURE.columns())
        .containsExactly("ACCESSION_NUMBER", "OWNERSIGNATURENAME", "OWNERSIGNATUREDATE")
        .inOrder();
    assertThat(DataSetTable.OWNER_SIGNATURE.fileName()).isEqualTo("OWNER_SIGNATURE.tsv");
  }

  @Test
  void theSampleFilingFillsItsTables() throws IOException {
    Map<DataSetTable, List<List<String>>> tables = tables(Files.readString(SAMPLE), NUMBER_ONLY, 7);

    assertThat(tables.keySet())
        .containsExactly(
            DataSetTable.SUBMISSION,
            DataSetTable.REPORTINGOWNER,
            DataSetTable.NONDERIV_TRANS,
            DataSetTable.DERIV_TRANS,
            DataSetTable.FOOTNOTES,
            DataSetTable.FOOTNOTE_FACTS,
            DataSetTable.OWNER_SIGNATURE,
            DataSetTable.SOURCE);
    assertThat(line(tables, DataSetTable.SUBMISSION))
        .isEqualTo(
            "0001209191-13-039034\t\t06-AUG-2013\t\t\t0\t\t\t4\t0001107843\tQUALYS, INC.\tQLYS\t\t");
    assertThat(line(tables, DataSetTable.REPORTINGOWNER))
        .isEqualTo(
            "0001209191-13-039034\t\tWilson John N\tOfficer\tEVP, Worldwide Field Ops\t\tC/O QUALYS, INC."
                + "\t1600 BRIDGE PARKWAY\tREDWOOD CITY\tCA\t94065\t\t");
    assertThat(filled(tables, DataSetTable.NONDERIV_TRANS, 0))
        .containsExactly(
            "ACCESSION_NUMBER", "0001209191-13-039034",
            "NONDERIV_TRANS_SK", "70000001",
            "SECURITY_TITLE", "Common Stock",
            "TRANS_DATE", "06-AUG-2013",
            "TRANS_FORM_TYPE", "4",
            "TRANS_CODE", "M",
            "EQUITY_SWAP_INVOLVED", "0",
            "EQUITY_SWAP_TRANS_CD_FN", "F1",
            "TRANS_SHARES", "10000",
            "TRANS_PRICEPERSHARE", "4.1",
            "TRANS_ACQUIRED_DISP_CD", "A",
            "SHRS_OWND_FOLWNG_TRANS", "65500",
            "DIRECT_INDIRECT_OWNERSHIP", "D")
        .inOrder();
    assertThat(filled(tables, DataSetTable.DERIV_TRANS, 0))
        .containsEntry("EXCERCISE_DATE_FN", "F3");
    assertThat(filled(tables, DataSetTable.DERIV_TRANS, 0))
        .containsEntry("EXPIRATION_DATE", "05-NOV-2020");
    assertThat(filled(tables, DataSetTable.FOOTNOTES, 0)).containsEntry("FOOTNOTE_ID", "F1");
    assertThat(filled(tables, DataSetTable.OWNER_SIGNATURE, 0))
        .containsEntry("OWNERSIGNATUREDATE", "07-AUG-2013");
  }

  @Test
  void eachRowHasOneTextForEachColumn() throws IOException {
    Map<DataSetTable, List<List<String>>> tables = tables(Files.readString(SAMPLE), NUMBER_ONLY, 1);

    tables.forEach(
        (table, rows) -> rows.forEach(row -> assertThat(row).hasSize(table.columns().size())));
  }

  @Test
  void dataThatIsNotPrintedComesFromTheMetadata() throws IOException {
    FilingMetadata metadata =
        new FilingMetadata(
            "0001209191-13-039034",
            Optional.of(LocalDate.of(2013, 8, 8)),
            Optional.of("001-35662"),
            Optional.of("1107843"),
            List.of("1583006"));

    Map<DataSetTable, List<List<String>>> tables = tables(Files.readString(SAMPLE), metadata, 1);

    assertThat(filled(tables, DataSetTable.SUBMISSION, 0))
        .containsEntry("FILING_DATE", "08-AUG-2013");
    assertThat(filled(tables, DataSetTable.SUBMISSION, 0)).containsEntry("ISSUERCIK", "0001107843");
    assertThat(filled(tables, DataSetTable.REPORTINGOWNER, 0))
        .containsEntry("RPTOWNERCIK", "0001583006");
    assertThat(filled(tables, DataSetTable.REPORTINGOWNER, 0))
        .containsEntry("FILE_NUMBER", "001-35662");
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new FilingMetadata(
                "1", Optional.empty(), Optional.empty(), Optional.of("CIK"), List.of()));
  }

  @Test
  void keysFollowTheOrderOfThePage() throws IOException {
    String edgar =
        """
        <ownershipDocument>
          <nonDerivativeTable>
            <nonDerivativeTransaction/>
            <nonDerivativeHolding>
              <transactionCoding><transactionFormType>3</transactionFormType><footnoteId id="F2"/></transactionCoding>
            </nonDerivativeHolding>
            <nonDerivativeTransaction/>
          </nonDerivativeTable>
          <derivativeTable>
            <derivativeHolding/>
          </derivativeTable>
        </ownershipDocument>
        """;

    Map<DataSetTable, List<List<String>>> tables = tables(edgar, NUMBER_ONLY, 500_000);

    assertThat(filled(tables, DataSetTable.NONDERIV_TRANS, 0))
        .containsEntry("NONDERIV_TRANS_SK", "5000000000001");
    assertThat(filled(tables, DataSetTable.NONDERIV_TRANS, 1))
        .containsEntry("NONDERIV_TRANS_SK", "5000000000003");
    assertThat(filled(tables, DataSetTable.NONDERIV_HOLDING, 0))
        .containsExactly(
            "ACCESSION_NUMBER", "0001209191-13-039034",
            "NONDERIV_HOLDING_SK", "5000000000002",
            "TRANS_FORM_TYPE", "3",
            "TRANS_FORM_TYPE_FN", "F2");
    assertThat(filled(tables, DataSetTable.DERIV_HOLDING, 0))
        .containsEntry("DERIV_HOLDING_SK", "5000000000001");
  }

  @Test
  void aTextStaysInItsCell() throws IOException {
    String edgar =
        """
        <ownershipDocument>
          <footnotes><footnote id="F1">Vesting:
            25% on March 1;
            the	rest later.</footnote></footnotes>
        </ownershipDocument>
        """;

    Map<DataSetTable, List<List<String>>> tables = tables(edgar, NUMBER_ONLY, 1);

    assertThat(filled(tables, DataSetTable.FOOTNOTES, 0))
        .containsEntry("FOOTNOTE_TXT", "Vesting: 25% on March 1; the rest later.");
  }

  @Test
  void ownersHaveTheirRolesAndPlaces() throws IOException {
    String edgar =
        """
        <ownershipDocument>
          <documentType>4</documentType>
          <reportingOwner>
            <reportingOwnerAddress><rptOwnerState>V8</rptOwnerState></reportingOwnerAddress>
            <reportingOwnerRelationship>
              <isDirector>1</isDirector><isOfficer>0</isOfficer>
              <isTenPercentOwner>1</isTenPercentOwner><isOther>true</isOther>
            </reportingOwnerRelationship>
          </reportingOwner>
          <reportingOwner>
            <reportingOwnerAddress>
              <rptOwnerNonUSAddressFlag>1</rptOwnerNonUSAddressFlag>
              <rptOwnerNonUSStateTerritory>ZH</rptOwnerNonUSStateTerritory>
              <rptOwnerCountry>V8</rptOwnerCountry>
              <rptOwnerStateDescription>SWITZERLAND</rptOwnerStateDescription>
            </reportingOwnerAddress>
          </reportingOwner>
        </ownershipDocument>
        """;

    Map<DataSetTable, List<List<String>>> tables = tables(edgar, NUMBER_ONLY, 1);

    assertThat(filled(tables, DataSetTable.REPORTINGOWNER, 0))
        .containsExactly(
            "ACCESSION_NUMBER", "0001209191-13-039034",
            "RPTOWNER_RELATIONSHIP", "Director,TenPercentOwner,Other",
            "RPTOWNER_STATE", "V8",
            "RPTOWNER_STATE_DESC", "SWITZERLAND");
    assertThat(filled(tables, DataSetTable.REPORTINGOWNER, 1))
        .containsEntry("RPTOWNER_STATE", "ZH");
    assertThat(filled(tables, DataSetTable.REPORTINGOWNER, 1))
        .containsEntry("RPTOWNER_STATE_DESC", "SWITZERLAND");
  }

  private static Map<DataSetTable, List<List<String>>> tables(
      String edgar, FilingMetadata metadata, long filingNumber) throws IOException {
    ParseResult result = new OwnershipXmlReader().read(edgar);
    Map<DataSetTable, List<List<String>>> tables = new EnumMap<>(DataSetTable.class);
    new DataSetWriter(
            (table, row) -> tables.computeIfAbsent(table, key -> new ArrayList<>()).add(row))
        .write("filing.xml", result, metadata, filingNumber);
    return tables;
  }

  /** Returns the first row of a table as a line. */
  private static String line(Map<DataSetTable, List<List<String>>> tables, DataSetTable table) {
    return DataSetTable.line(tables.getOrDefault(table, List.of()).get(0));
  }

  /** Returns the non-empty cells of a row, by column. */
  private static Map<String, String> filled(
      Map<DataSetTable, List<List<String>>> tables, DataSetTable table, int row) {
    Map<String, String> cells = new LinkedHashMap<>();
    List<String> texts = tables.getOrDefault(table, List.of()).get(row);
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        cells.put(table.columns().get(i), texts.get(i));
      }
    }
    return cells;
  }

  @Test
  void eachFactIsARow() throws IOException {
    Map<DataSetTable, List<List<String>>> tables = tables(Files.readString(SAMPLE), NUMBER_ONLY, 7);

    assertThat(filled(tables, DataSetTable.FOOTNOTE_FACTS, 0))
        .containsExactly(
            "ACCESSION_NUMBER", "0001209191-13-039034",
            "FOOTNOTE_ID", "F1",
            "KIND", "tradingPlan",
            "ADOPTED", "2013-02-21");
    assertThat(filled(tables, DataSetTable.FOOTNOTE_FACTS, 1))
        .containsExactly(
            "ACCESSION_NUMBER", "0001209191-13-039034",
            "FOOTNOTE_ID", "F2",
            "KIND", "priceRange",
            "LOW", "18.00",
            "HIGH", "18.81",
            "WEIGHTED_AVERAGE", "1");
    assertThat(filled(tables, DataSetTable.FOOTNOTE_FACTS, 2))
        .containsExactly(
            "ACCESSION_NUMBER", "0001209191-13-039034",
            "FOOTNOTE_ID", "F3",
            "KIND", "vesting",
            "FULLY_VESTED", "1",
            "STEPS",
                "[{\"portion\":\"1/36\",\"date\":\"2010-11-29\"},"
                    + "{\"portion\":\"1/36\",\"each\":true,\"every\":{\"unit\":\"month\"}}]");
  }
}
