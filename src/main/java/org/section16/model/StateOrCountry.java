package org.section16.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of EDGAR's two-character codes for the place in an address: a U.S. state, a U.S. territory,
 * or a foreign country or province, such as {@code CA}, {@code PR} or {@code V8} (Switzerland).
 *
 * <p>Pages before 2026 print the code in the box 'State', whatever kind of place it is. For a place
 * that is not a state, EDGAR's XML also gives the name, as {@code rptOwnerStateDescription}.
 *
 * @param code two characters
 * @param name EDGAR's name, in capitals
 * @param kind the kind of place
 */
public record StateOrCountry(String code, String name, Kind kind) {
  /** The kind of place. */
  public enum Kind {
    /** A state of the United States, or the District of Columbia. */
    STATE,
    /** A territory of the United States. */
    TERRITORY,
    /** A foreign country, or a province of Canada. */
    FOREIGN
  }

  private static final String STATES =
      """
      AK ALASKA
      AL ALABAMA
      AR ARKANSAS
      AZ ARIZONA
      CA CALIFORNIA
      CO COLORADO
      CT CONNECTICUT
      DC DISTRICT OF COLUMBIA
      DE DELAWARE
      FL FLORIDA
      GA GEORGIA
      HI HAWAII
      IA IOWA
      ID IDAHO
      IL ILLINOIS
      IN INDIANA
      KS KANSAS
      KY KENTUCKY
      LA LOUISIANA
      MA MASSACHUSETTS
      MD MARYLAND
      ME MAINE
      MI MICHIGAN
      MN MINNESOTA
      MO MISSOURI
      MS MISSISSIPPI
      MT MONTANA
      NC NORTH CAROLINA
      ND NORTH DAKOTA
      NE NEBRASKA
      NH NEW HAMPSHIRE
      NJ NEW JERSEY
      NM NEW MEXICO
      NV NEVADA
      NY NEW YORK
      OH OHIO
      OK OKLAHOMA
      OR OREGON
      PA PENNSYLVANIA
      RI RHODE ISLAND
      SC SOUTH CAROLINA
      SD SOUTH DAKOTA
      TN TENNESSEE
      TX TEXAS
      UT UTAH
      VA VIRGINIA
      VT VERMONT
      WA WASHINGTON
      WI WISCONSIN
      WV WEST VIRGINIA
      WY WYOMING
      """;

  private static final String TERRITORIES =
      """
      1V NORTHERN MARIANA ISLANDS
      2J UNITED STATES MINOR OUTLYING ISLANDS
      B5 AMERICAN SAMOA
      GU GUAM
      PR PUERTO RICO
      VI VIRGIN ISLANDS, U.S.
      """;

  private static final String FOREIGN_PLACES =
      """
      1A ANGUILLA
      1B ARMENIA
      1C ARUBA
      1D AZERBAIJAN
      1E BOSNIA AND HERZEGOVINA
      1F BELARUS
      1G DJIBOUTI
      1H ESTONIA
      1J ERITREA
      1K MICRONESIA, FEDERATED STATES OF
      1L SOUTH GEORGIA AND THE SOUTH SANDWICH ISLANDS
      1M CROATIA
      1N KYRGYZSTAN
      1P KAZAKSTAN
      1Q LITHUANIA
      1R LATVIA
      1S MOLDOVA, REPUBLIC OF
      1T MARSHALL ISLANDS
      1U MACEDONIA, THE FORMER YUGOSLAV REPUBLIC OF
      1W NEW CALEDONIA
      1X PALESTINIAN TERRITORY, OCCUPIED
      1Y PALAU
      1Z RUSSIAN FEDERATION
      2A SLOVENIA
      2B SLOVAKIA
      2C FRENCH SOUTHERN TERRITORIES
      2D TAJIKISTAN
      2E TURKMENISTAN
      2F EAST TIMOR
      2G TUVALU
      2H UKRAINE
      2K UZBEKISTAN
      2L VANUATU
      2M GERMANY
      2N CZECH REPUBLIC
      2P MAYOTTE
      2Q GEORGIA (COUNTRY)
      A0 ALBERTA, CANADA
      A1 BRITISH COLUMBIA, CANADA
      A2 MANITOBA, CANADA
      A3 NEW BRUNSWICK, CANADA
      A4 NEWFOUNDLAND, CANADA
      A5 NOVA SCOTIA, CANADA
      A6 ONTARIO, CANADA
      A7 PRINCE EDWARD ISLAND, CANADA
      A8 QUEBEC, CANADA
      A9 SASKATCHEWAN, CANADA
      B0 YUKON, CANADA
      B1 BOTSWANA
      B2 AFGHANISTAN
      B3 ALBANIA
      B4 ALGERIA
      B6 ANDORRA
      B7 ANGOLA
      B8 ANTARCTICA
      B9 ANTIGUA AND BARBUDA
      C0 UNITED ARAB EMIRATES
      C1 ARGENTINA
      C2 ASHMORE & CARTIER IS
      C3 AUSTRALIA
      C4 AUSTRIA
      C5 BAHAMAS
      C6 BAHRAIN
      C7 BANGLADESH
      C8 BARBADOS
      C9 BELGIUM
      D0 BERMUDA
      D1 BELIZE
      D2 BHUTAN
      D3 BOLIVIA
      D4 BOUVET ISLAND
      D5 BRAZIL
      D6 BRITISH INDIAN OCEAN TERRITORY
      D7 SOLOMON ISLANDS
      D8 VIRGIN ISLANDS, BRITISH
      D9 BRUNEI DARUSSALAM
      E0 BULGARIA
      E1 MYANMAR
      E2 BURUNDI
      E3 CAMBODIA
      E4 CAMEROON
      E5 CANAL ZONE
      E7 CANTON/ENDERBURY IS
      E8 CAPE VERDE
      E9 CAYMAN ISLANDS
      F0 CENTRAL AFRICAN REPUBLIC
      F1 SRI LANKA
      F2 CHAD
      F3 CHILE
      F4 CHINA
      F5 TAIWAN
      F6 CHRISTMAS ISLAND
      F7 COCOS (KEELING) ISLANDS
      F8 COLOMBIA
      F9 COMOROS
      G0 CONGO
      G1 COOK ISLANDS
      G2 COSTA RICA
      G3 CUBA
      G4 CYPRUS
      G5 CZECHOSLOVAKIA
      G6 BENIN
      G7 DENMARK
      G8 DOMINICAN REPUBLIC
      G9 DOMINICA
      H1 ECUADOR
      H2 EGYPT
      H3 EL SALVADOR
      H4 EQUATORIAL GUINEA
      H5 ETHIOPIA
      H6 FAROE ISLANDS
      H7 FALKLAND ISLANDS (MALVINAS)
      H8 FIJI
      H9 FINLAND
      I0 FRANCE
      I3 FRENCH GUIANA
      I4 FRENCH POLYNESIA
      I5 GABON
      I6 GAMBIA
      I7 GAZA STRIP
      I8 GERMANY (WEST)
      I9 GERMANY, FED. REP.
      J0 GHANA
      J1 GIBRALTAR
      J2 KIRIBATI
      J3 GREECE
      J4 GREENLAND
      J5 GRENADA
      J6 GUADELOUPE
      J8 GUATEMALA
      J9 GUINEA
      K0 GUYANA
      K1 HAITI
      K2 HONDURAS
      K3 HONG KONG
      K4 HEARD ISLAND AND MCDONALD ISLANDS
      K5 HUNGARY
      K6 ICELAND
      K7 INDIA
      K8 INDONESIA
      K9 IRAN, ISLAMIC REPUBLIC OF
      L0 IRAQ
      L1 IRAQ-SAUDI
      L2 IRELAND
      L3 ISRAEL
      L4 ISRAEL-JORDAN
      L5 ISRAEL-SYRIA
      L6 ITALY
      L7 COTE D'IVOIRE
      L8 JAMAICA
      L9 SVALBARD AND JAN MAYEN
      M0 JAPAN
      M1 JOHNSTON ATOLL
      M2 JORDAN
      M3 KENYA
      M4 KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF
      M5 KOREA, REPUBLIC OF
      M6 KUWAIT
      M7 LAO PEOPLE'S DEMOCRATIC REPUBLIC
      M8 LEBANON
      M9 LESOTHO
      N0 LIBERIA
      N1 LIBYAN ARAB JAMAHIRIYA
      N2 LIECHTENSTEIN
      N4 LUXEMBOURG
      N5 MACAU
      N6 MADAGASCAR
      N7 MALAWI
      N8 MALAYSIA
      N9 MALDIVES
      O0 MALI
      O1 MALTA
      O2 MARTINIQUE
      O3 MAURITANIA
      O4 MAURITIUS
      O5 MEXICO
      O6 MIDWAY ISLAND
      O9 MONACO
      P0 MONGOLIA
      P1 MONTSERRAT
      P2 MOROCCO
      P3 MOZAMBIQUE
      P4 OMAN
      P5 NAURU
      P6 NEPAL
      P7 NETHERLANDS
      P8 NETHERLANDS ANTILLES
      Q1 VIET NAM
      Q2 NEW ZEALAND
      Q3 NICARAGUA
      Q4 NIGER
      Q5 NIGERIA
      Q6 NIUE
      Q7 NORFOLK ISLAND
      Q8 NORWAY
      Q9 PACIFIC ISLANDS TRU
      R0 PAKISTAN
      R1 PANAMA
      R2 PAPUA NEW GUINEA
      R3 PARACEL ISLANDS
      R4 PARAGUAY
      R5 PERU
      R6 PHILIPPINES
      R8 PITCAIRN
      R9 POLAND
      S0 GUINEA-BISSAU
      S1 PORTUGAL
      S3 QATAR
      S4 REUNION
      S5 ROMANIA
      S6 RWANDA
      S8 SAN MARINO
      S9 SAO TOME AND PRINCIPE
      T0 SAUDI ARABIA
      T1 SENEGAL
      T2 SEYCHELLES
      T3 SOUTH AFRICA
      T4 SOUTHERN RHODESIA
      T6 NAMIBIA
      T7 YEMEN
      T8 SIERRA LEONE
      U0 SINGAPORE
      U1 SOMALIA
      U2 SOVIET UNION
      U3 SPAIN
      U4 SPANISH NORTH AFRICA
      U5 WESTERN SAHARA
      U6 SPRATLY ISLAND
      U7 SAINT KITTS AND NEVIS
      U8 SAINT HELENA
      U9 SAINT LUCIA
      V0 SAINT PIERRE AND MIQUELON
      V1 SAINT VINCENT AND THE GRENADINES
      V2 SUDAN
      V3 SURINAME
      V6 SWAZILAND
      V7 SWEDEN
      V8 SWITZERLAND
      V9 SYRIAN ARAB REPUBLIC
      W0 TANZANIA, UNITED REPUBLIC OF
      W1 THAILAND
      W2 TOGO
      W3 TOKELAU
      W4 TONGA
      W5 TRINIDAD AND TOBAGO
      W6 TUNISIA
      W7 TURKS AND CAICOS ISLANDS
      W8 TURKEY
      W9 UGANDA
      X0 UNITED KINGDOM
      X1 UNITED STATES
      X2 BURKINA FASO
      X3 URUGUAY
      X4 HOLY SEE (VATICAN CITY STATE)
      X5 VENEZUELA
      X7 WAKE ISLAND
      X8 WALLIS AND FUTUNA
      X9 GERMANY (BERLIN)
      XX UNKNOWN
      Y0 SAMOA
      Y2 YUGOSLAVIA
      Y3 CONGO, THE DEMOCRATIC REPUBLIC OF THE
      Y4 ZAMBIA
      Y5 ZIMBABWE
      Y6 ALAND ISLANDS
      Y7 GUERNSEY
      Y8 ISLE OF MAN
      Y9 JERSEY
      Z0 SAINT BARTHELEMY
      Z1 SAINT MARTIN
      Z2 SERBIA
      Z3 TIMOR-LESTE
      Z4 CANADA (FEDERAL LEVEL)
      Z5 MONTENEGRO
      """;

  private static final Map<String, StateOrCountry> BY_CODE = indexBy(StateOrCountry::code);
  private static final Map<String, StateOrCountry> BY_NAME = indexBy(StateOrCountry::name);

  private static Map<String, StateOrCountry> indexBy(Function<StateOrCountry, String> key) {
    return Stream.of(
            places(Kind.STATE, STATES),
            places(Kind.TERRITORY, TERRITORIES),
            places(Kind.FOREIGN, FOREIGN_PLACES))
        .flatMap(Function.identity())
        .collect(Collectors.toUnmodifiableMap(key, Function.identity()));
  }

  private static Stream<StateOrCountry> places(Kind kind, String table) {
    return table
        .lines()
        .map(line -> new StateOrCountry(line.substring(0, 2), line.substring(3), kind));
  }

  /** Returns the place with the code {@code code}, which must be in capitals. */
  public static Optional<StateOrCountry> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** Returns the place that EDGAR calls {@code name}, ignoring case. */
  public static Optional<StateOrCountry> ofName(String name) {
    return Optional.ofNullable(BY_NAME.get(name.strip().toUpperCase(Locale.ROOT)));
  }

  /** Returns the place with the code or the name {@code text}. */
  public static Optional<StateOrCountry> find(String text) {
    return ofCode(text).or(() -> ofName(text));
  }

  /** Returns whether this place is outside the United States. */
  public boolean isForeign() {
    return kind == Kind.FOREIGN;
  }
}
