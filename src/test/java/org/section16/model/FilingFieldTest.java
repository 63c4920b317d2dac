package org.section16.model;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.section16.Section16;
import org.section16.testing.Documents;
import org.section16.testing.FilingFields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class FilingFieldTest {
  @Test
  void theEnumsListEveryFieldOfTheModelExactlyOnce() {
    Set<EntryKind> kinds = new TreeSet<>();
    for (Filing filing : filings()) {
      List<Reported<?>> listed = new ArrayList<>();
      add(DocumentField.COVER, filing, listed);
      add(IssuerField.ALL, filing.issuer(), listed);
      filing.reportingOwners().forEach(owner -> add(OwnerField.ALL, owner, listed));
      add(List.of(DocumentField.FILING_GROUP), filing, listed);
      filing.entries().forEach(entry -> add(EntryField.of(entry), entry, listed));
      add(List.of(DocumentField.REMARKS), filing, listed);
      filing.ownerSignatures().forEach(signature -> add(SignatureField.ALL, signature, listed));
      filing.entries().forEach(entry -> kinds.add(entry.kind()));

      List<Reported<?>> expected = List.copyOf(FilingFields.reported(filing).values());
      assertThat(listed).hasSize(expected.size());
      for (int i = 0; i < expected.size(); i++) {
        assertThat(listed.get(i)).isSameInstanceAs(expected.get(i));
      }
    }
    assertThat(kinds).containsExactlyElementsIn(EntryKind.values());
  }

  @Test
  void aFieldKnowsItsPathInTheFiling() {
    String row = FormTable.NON_DERIVATIVE.pathOfRow(1);

    assertThat(EntryField.TRANSACTION_PRICE_PER_SHARE.pathIn(row))
        .isEqualTo("nonDerivativeTable[1].transactionAmounts.transactionPricePerShare");
    assertThat(EntryField.SECURITY_TITLE.pathIn(row))
        .isEqualTo("nonDerivativeTable[1].securityTitle");
    assertThat(DocumentField.REMARKS.pathIn("")).isEqualTo("remarks");
    assertThat(IssuerField.ISSUER_NAME.pathIn("issuer")).isEqualTo("issuer.issuerName");
  }

  @Test
  void aHoldingHasNoFieldsOfATransaction() {
    Filing filing = Section16.parse(Documents.filing("form3-many-holdings")).filing();
    TableEntry holding = filing.derivativeTable().get(0);

    assertThat(EntryField.of(holding)).doesNotContain(EntryField.TRANSACTION_DATE);
    assertThat(EntryField.TRANSACTION_DATE.in(holding).isBlank()).isTrue();
  }

  @Test
  void theSchemaOfTheJsonHasTheFieldsOfTheLists() throws IOException {
    JsonNode schema = schema();
    for (DocumentField field : DocumentField.values()) {
      assertField(schema.at("/properties"), field);
    }
    JsonNode definitions = schema.at("/$defs");
    IssuerField.ALL.forEach(field -> assertField(definitions.at("/issuer/properties"), field));
    SignatureField.ALL.forEach(
        field -> assertField(definitions.at("/ownerSignature/properties"), field));
    for (OwnerField field : OwnerField.ALL) {
      String group =
          field.group().equals("reportingOwnerId") ? "" : "/" + field.group() + "/properties";
      assertField(definitions.at("/reportingOwner/properties" + group), field);
    }
    for (Filing filing : filings()) {
      filing.entries().forEach(entry -> assertFields(definitions, entry));
    }
  }

  private static void assertFields(JsonNode definitions, TableEntry entry) {
    String kind = entry.kind().elementName();
    for (EntryField field : EntryField.of(entry)) {
      String group = field.group().isEmpty() ? kind : field.group();
      assertField(definitions.at("/" + group + "/properties"), field);
    }
  }

  private static void assertField(JsonNode properties, FilingField<?> field) {
    assertWithMessage("%s among %s", field.path(), properties.propertyNames())
        .that(properties.has(field.elementName()))
        .isTrue();
  }

  private static JsonNode schema() throws IOException {
    try (InputStream schema = Section16.class.getResourceAsStream("filing.schema.json")) {
      return new JsonMapper().readTree(schema);
    }
  }

  private static <P> void add(
      List<? extends FilingField<P>> fields, P part, List<Reported<?>> listed) {
    fields.forEach(field -> listed.add(field.in(part)));
  }

  private static List<Filing> filings() {
    return Documents.all().stream()
        .map(file -> Section16.parse(Documents.read(file)).filing())
        .toList();
  }
}
