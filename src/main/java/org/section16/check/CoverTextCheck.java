package org.section16.check;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.section16.Diagnostic;
import org.section16.internal.message.Diagnostics;
import org.section16.model.Filing;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerAddress;
import org.section16.model.StateOrCountry;

/** Checks the text on the cover for incomplete addresses and for remains of links in names. */
final class CoverTextCheck implements Check {
  private static final Pattern ZIP_CODE = Pattern.compile("\\d{5}(?:[- ]?\\d{4})?");

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    checkName(filing.issuer().issuerName(), sink);
    checkName(filing.issuer().issuerTradingSymbol(), sink);
    for (ReportingOwner owner : filing.reportingOwners()) {
      checkName(owner.rptOwnerName(), sink);
      checkAddress(owner.address(), sink);
    }
  }

  /** Reports a name with an unclosed link: {@code [Wilson John N](/cgi-bin/browse}. */
  private static void checkName(Reported<String> name, Consumer<Diagnostic> sink) {
    String text = name.value().orElse("");
    if (text.contains("](")) {
      sink.accept(Diagnostics.openLink(name.span(), text));
    }
  }

  private static void checkAddress(ReportingOwnerAddress address, Consumer<Diagnostic> sink) {
    String city = address.city().value().orElse("");
    if (address.state().isBlank() && StateOrCountry.ofCode(city).isPresent()) {
      sink.accept(Diagnostics.cityIsState(address.city().span(), city));
    }
    checkZipCode(address, sink);
  }

  private static void checkZipCode(ReportingOwnerAddress address, Consumer<Diagnostic> sink) {
    Optional<StateOrCountry> state = address.state().value().flatMap(StateOrCountry::find);
    String zipCode = address.zipCode().value().orElse("");
    if (state.filter(place -> !place.isForeign()).isPresent()
        && !zipCode.isEmpty()
        && !ZIP_CODE.matcher(zipCode).matches()) {
      sink.accept(Diagnostics.zipCodeLength(address.zipCode().span(), zipCode, state.get().code()));
    }
  }
}
