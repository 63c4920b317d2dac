-- Loads the tables of 'section16 parse --format tsv' into DuckDB, with their types.
-- Dates become DATE, numbers exact decimals, boxes true, false or null (not on the page), CIKs text.
-- A number with more than 18 digits before the decimal point aborts the load and reports the line.

CREATE OR REPLACE TABLE submission AS
SELECT row_number() OVER () AS file_row, *
FROM read_csv('./SUBMISSION.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
        nullstr = '', dateformat = '%d-%b-%Y', columns = {
            'ACCESSION_NUMBER': 'VARCHAR',
            'FILING_DATE': 'DATE',
            'PERIOD_OF_REPORT': 'DATE',
            'DATE_OF_ORIG_SUB': 'DATE',
            'NO_SECURITIES_OWNED': 'BOOLEAN',
            'NOT_SUBJECT_SEC16': 'BOOLEAN',
            'FORM3_HOLDINGS_REPORTED': 'BOOLEAN',
            'FORM4_TRANS_REPORTED': 'BOOLEAN',
            'DOCUMENT_TYPE': 'VARCHAR',
            'ISSUERCIK': 'VARCHAR',
            'ISSUERNAME': 'VARCHAR',
            'ISSUERTRADINGSYMBOL': 'VARCHAR',
            'REMARKS': 'VARCHAR',
            'AFF10B5ONE': 'BOOLEAN'
        });

CREATE OR REPLACE TABLE reportingowner AS
SELECT row_number() OVER () AS file_row, *
FROM read_csv('./REPORTINGOWNER.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
        nullstr = '', dateformat = '%d-%b-%Y', columns = {
            'ACCESSION_NUMBER': 'VARCHAR',
            'RPTOWNERCIK': 'VARCHAR',
            'RPTOWNERNAME': 'VARCHAR',
            'RPTOWNER_RELATIONSHIP': 'VARCHAR',
            'RPTOWNER_TITLE': 'VARCHAR',
            'RPTOWNER_TXT': 'VARCHAR',
            'RPTOWNER_STREET1': 'VARCHAR',
            'RPTOWNER_STREET2': 'VARCHAR',
            'RPTOWNER_CITY': 'VARCHAR',
            'RPTOWNER_STATE': 'VARCHAR',
            'RPTOWNER_ZIPCODE': 'VARCHAR',
            'RPTOWNER_STATE_DESC': 'VARCHAR',
            'FILE_NUMBER': 'VARCHAR'
        });

CREATE OR REPLACE TABLE nonderiv_trans AS
SELECT row_number() OVER () AS file_row, *
FROM read_csv('./NONDERIV_TRANS.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
        nullstr = '', dateformat = '%d-%b-%Y', columns = {
            'ACCESSION_NUMBER': 'VARCHAR',
            'NONDERIV_TRANS_SK': 'BIGINT',
            'SECURITY_TITLE': 'VARCHAR',
            'SECURITY_TITLE_FN': 'VARCHAR',
            'TRANS_DATE': 'DATE',
            'TRANS_DATE_FN': 'VARCHAR',
            'DEEMED_EXECUTION_DATE': 'DATE',
            'DEEMED_EXECUTION_DATE_FN': 'VARCHAR',
            'TRANS_FORM_TYPE': 'VARCHAR',
            'TRANS_CODE': 'VARCHAR',
            'EQUITY_SWAP_INVOLVED': 'BOOLEAN',
            'EQUITY_SWAP_TRANS_CD_FN': 'VARCHAR',
            'TRANS_TIMELINESS': 'VARCHAR',
            'TRANS_TIMELINESS_FN': 'VARCHAR',
            'TRANS_SHARES': 'DECIMAL(24,6)',
            'TRANS_SHARES_FN': 'VARCHAR',
            'TRANS_PRICEPERSHARE': 'DECIMAL(24,6)',
            'TRANS_PRICEPERSHARE_FN': 'VARCHAR',
            'TRANS_ACQUIRED_DISP_CD': 'VARCHAR',
            'TRANS_ACQUIRED_DISP_CD_FN': 'VARCHAR',
            'SHRS_OWND_FOLWNG_TRANS': 'DECIMAL(24,6)',
            'SHRS_OWND_FOLWNG_TRANS_FN': 'VARCHAR',
            'VALU_OWND_FOLWNG_TRANS': 'DECIMAL(24,6)',
            'VALU_OWND_FOLWNG_TRANS_FN': 'VARCHAR',
            'DIRECT_INDIRECT_OWNERSHIP': 'VARCHAR',
            'DIRECT_INDIRECT_OWNERSHIP_FN': 'VARCHAR',
            'NATURE_OF_OWNERSHIP': 'VARCHAR',
            'NATURE_OF_OWNERSHIP_FN': 'VARCHAR'
        });

CREATE OR REPLACE TABLE nonderiv_holding AS
SELECT row_number() OVER () AS file_row, *
FROM read_csv('./NONDERIV_HOLDING.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
        nullstr = '', dateformat = '%d-%b-%Y', columns = {
            'ACCESSION_NUMBER': 'VARCHAR',
            'NONDERIV_HOLDING_SK': 'BIGINT',
            'SECURITY_TITLE': 'VARCHAR',
            'SECURITY_TITLE_FN': 'VARCHAR',
            'TRANS_FORM_TYPE': 'VARCHAR',
            'TRANS_FORM_TYPE_FN': 'VARCHAR',
            'SHRS_OWND_FOLWNG_TRANS': 'DECIMAL(24,6)',
            'SHRS_OWND_FOLWNG_TRANS_FN': 'VARCHAR',
            'VALU_OWND_FOLWNG_TRANS': 'DECIMAL(24,6)',
            'VALU_OWND_FOLWNG_TRANS_FN': 'VARCHAR',
            'DIRECT_INDIRECT_OWNERSHIP': 'VARCHAR',
            'DIRECT_INDIRECT_OWNERSHIP_FN': 'VARCHAR',
            'NATURE_OF_OWNERSHIP': 'VARCHAR',
            'NATURE_OF_OWNERSHIP_FN': 'VARCHAR'
        });

CREATE OR REPLACE TABLE deriv_trans AS
SELECT row_number() OVER () AS file_row, *
FROM read_csv('./DERIV_TRANS.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
        nullstr = '', dateformat = '%d-%b-%Y', columns = {
            'ACCESSION_NUMBER': 'VARCHAR',
            'DERIV_TRANS_SK': 'BIGINT',
            'SECURITY_TITLE': 'VARCHAR',
            'SECURITY_TITLE_FN': 'VARCHAR',
            'CONV_EXERCISE_PRICE': 'DECIMAL(24,6)',
            'CONV_EXERCISE_PRICE_FN': 'VARCHAR',
            'TRANS_DATE': 'DATE',
            'TRANS_DATE_FN': 'VARCHAR',
            'DEEMED_EXECUTION_DATE': 'DATE',
            'DEEMED_EXECUTION_DATE_FN': 'VARCHAR',
            'TRANS_FORM_TYPE': 'VARCHAR',
            'TRANS_CODE': 'VARCHAR',
            'EQUITY_SWAP_INVOLVED': 'BOOLEAN',
            'EQUITY_SWAP_TRANS_CD_FN': 'VARCHAR',
            'TRANS_TIMELINESS': 'VARCHAR',
            'TRANS_TIMELINESS_FN': 'VARCHAR',
            'TRANS_SHARES': 'DECIMAL(24,6)',
            'TRANS_SHARES_FN': 'VARCHAR',
            'TRANS_TOTAL_VALUE': 'DECIMAL(24,6)',
            'TRANS_TOTAL_VALUE_FN': 'VARCHAR',
            'TRANS_PRICEPERSHARE': 'DECIMAL(24,6)',
            'TRANS_PRICEPERSHARE_FN': 'VARCHAR',
            'TRANS_ACQUIRED_DISP_CD': 'VARCHAR',
            'TRANS_ACQUIRED_DISP_CD_FN': 'VARCHAR',
            'EXCERCISE_DATE': 'DATE',
            'EXCERCISE_DATE_FN': 'VARCHAR',
            'EXPIRATION_DATE': 'DATE',
            'EXPIRATION_DATE_FN': 'VARCHAR',
            'UNDLYNG_SEC_TITLE': 'VARCHAR',
            'UNDLYNG_SEC_TITLE_FN': 'VARCHAR',
            'UNDLYNG_SEC_SHARES': 'DECIMAL(24,6)',
            'UNDLYNG_SEC_SHARES_FN': 'VARCHAR',
            'UNDLYNG_SEC_VALUE': 'DECIMAL(24,6)',
            'UNDLYNG_SEC_VALUE_FN': 'VARCHAR',
            'SHRS_OWND_FOLWNG_TRANS': 'DECIMAL(24,6)',
            'SHRS_OWND_FOLWNG_TRANS_FN': 'VARCHAR',
            'VALU_OWND_FOLWNG_TRANS': 'DECIMAL(24,6)',
            'VALU_OWND_FOLWNG_TRANS_FN': 'VARCHAR',
            'DIRECT_INDIRECT_OWNERSHIP': 'VARCHAR',
            'DIRECT_INDIRECT_OWNERSHIP_FN': 'VARCHAR',
            'NATURE_OF_OWNERSHIP': 'VARCHAR',
            'NATURE_OF_OWNERSHIP_FN': 'VARCHAR'
        });

CREATE OR REPLACE TABLE deriv_holding AS
SELECT row_number() OVER () AS file_row, *
FROM read_csv('./DERIV_HOLDING.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
        nullstr = '', dateformat = '%d-%b-%Y', columns = {
            'ACCESSION_NUMBER': 'VARCHAR',
            'DERIV_HOLDING_SK': 'BIGINT',
            'SECURITY_TITLE': 'VARCHAR',
            'SECURITY_TITLE_FN': 'VARCHAR',
            'CONV_EXERCISE_PRICE': 'DECIMAL(24,6)',
            'CONV_EXERCISE_PRICE_FN': 'VARCHAR',
            'TRANS_FORM_TYPE': 'VARCHAR',
            'TRANS_FORM_TYPE_FN': 'VARCHAR',
            'EXERCISE_DATE': 'DATE',
            'EXERCISE_DATE_FN': 'VARCHAR',
            'EXPIRATION_DATE': 'DATE',
            'EXPIRATION_DATE_FN': 'VARCHAR',
            'UNDLYNG_SEC_TITLE': 'VARCHAR',
            'UNDLYNG_SEC_TITLE_FN': 'VARCHAR',
            'UNDLYNG_SEC_SHARES': 'DECIMAL(24,6)',
            'UNDLYNG_SEC_SHARES_FN': 'VARCHAR',
            'UNDLYNG_SEC_VALUE': 'DECIMAL(24,6)',
            'UNDLYNG_SEC_VALUE_FN': 'VARCHAR',
            'SHRS_OWND_FOLWNG_TRANS': 'DECIMAL(24,6)',
            'SHRS_OWND_FOLWNG_TRANS_FN': 'VARCHAR',
            'VALU_OWND_FOLWNG_TRANS': 'DECIMAL(24,6)',
            'VALU_OWND_FOLWNG_TRANS_FN': 'VARCHAR',
            'DIRECT_INDIRECT_OWNERSHIP': 'VARCHAR',
            'DIRECT_INDIRECT_OWNERSHIP_FN': 'VARCHAR',
            'NATURE_OF_OWNERSHIP': 'VARCHAR',
            'NATURE_OF_OWNERSHIP_FN': 'VARCHAR'
        });

CREATE OR REPLACE TABLE footnotes AS
SELECT row_number() OVER () AS file_row, *
FROM read_csv('./FOOTNOTES.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
        nullstr = '', dateformat = '%d-%b-%Y', columns = {
            'ACCESSION_NUMBER': 'VARCHAR',
            'FOOTNOTE_ID': 'VARCHAR',
            'FOOTNOTE_TXT': 'VARCHAR'
        });

CREATE OR REPLACE TABLE footnote_facts AS
SELECT row_number() OVER () AS file_row, *
FROM read_csv('./FOOTNOTE_FACTS.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
        nullstr = '', dateformat = '%d-%b-%Y', columns = {
            'ACCESSION_NUMBER': 'VARCHAR',
            'FOOTNOTE_ID': 'VARCHAR',
            'KIND': 'VARCHAR',
            'LOW': 'DECIMAL(24,6)',
            'HIGH': 'DECIMAL(24,6)',
            'WEIGHTED_AVERAGE': 'BOOLEAN',
            'WEIGHTED': 'BOOLEAN',
            'ADOPTED': 'VARCHAR',
            'MODIFIED': 'VARCHAR',
            'TERMINATED': 'VARCHAR',
            'FULLY_VESTED': 'BOOLEAN',
            'STEPS': 'VARCHAR',
            'COMMENCEMENT': 'VARCHAR',
            'CONDITIONS': 'VARCHAR',
            'FROM': 'DECIMAL(38,12)',
            'TO': 'DECIMAL(38,12)',
            'EXERCISE_PRICE': 'BOOLEAN',
            'HOLDER': 'VARCHAR',
            'RELATION': 'VARCHAR',
            'TYPE': 'VARCHAR',
            'NAME': 'VARCHAR',
            'RATIO': 'VARCHAR',
            'DATE': 'VARCHAR',
            'OF': 'VARCHAR'
        });

CREATE OR REPLACE TABLE owner_signature AS
SELECT row_number() OVER () AS file_row, *
FROM read_csv('./OWNER_SIGNATURE.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
        nullstr = '', dateformat = '%d-%b-%Y', columns = {
            'ACCESSION_NUMBER': 'VARCHAR',
            'OWNERSIGNATURENAME': 'VARCHAR',
            'OWNERSIGNATUREDATE': 'DATE'
        });

CREATE OR REPLACE TABLE diagnostics AS
SELECT row_number() OVER () AS file_row, *
FROM read_csv('./DIAGNOSTICS.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
        nullstr = '', dateformat = '%d-%b-%Y', columns = {
            'ACCESSION_NUMBER': 'VARCHAR',
            'PATH': 'VARCHAR',
            'SEVERITY': 'VARCHAR',
            'CODE': 'VARCHAR',
            'LINE': 'INTEGER',
            'COLUMN': 'INTEGER',
            'MESSAGE': 'VARCHAR'
        });

CREATE OR REPLACE TABLE source AS
SELECT row_number() OVER () AS file_row, *
FROM read_csv('./SOURCE.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
        nullstr = '', dateformat = '%d-%b-%Y', columns = {
            'ACCESSION_NUMBER': 'VARCHAR',
            'FILE': 'VARCHAR',
            'TABLE': 'VARCHAR',
            'SK': 'BIGINT',
            'LINE': 'INTEGER',
            'WARNINGS': 'INTEGER',
            'ERRORS': 'INTEGER'
        });

-- One row for each filing, with its first owner and its filing date: EDGAR's date if known, otherwise that of the
-- last signature.
CREATE OR REPLACE VIEW filings AS
SELECT s.accession_number, s.document_type, left(s.document_type, 1) AS form, s.document_type LIKE '%/A' AS is_amendment,
       s.period_of_report, s.date_of_orig_sub, s.filing_date, signed.signed,
       coalesce(s.filing_date, signed.signed) AS filed,
       s.issuercik, s.issuername, s.issuertradingsymbol, coalesce(s.issuercik, upper(s.issuername)) AS issuer_key,
       o.rptownercik, o.rptownername, coalesce(o.rptownercik, upper(o.rptownername)) AS owner_key,
       o.rptowner_relationship, o.rptowner_title, o.owners, s.aff10b5one
FROM submission s
LEFT JOIN (
  SELECT accession_number, arg_min(rptownercik, file_row) FILTER (rptownercik IS NOT NULL AND is_first) AS rptownercik,
         arg_min(rptownername, file_row) AS rptownername, arg_min(rptowner_relationship, file_row) AS rptowner_relationship,
         arg_min(rptowner_title, file_row) FILTER (is_first) AS rptowner_title, count(*) AS owners
  FROM (SELECT *, file_row = min(file_row) OVER (PARTITION BY accession_number) AS is_first FROM reportingowner)
  GROUP BY accession_number
) o USING (accession_number)
LEFT JOIN (
  SELECT accession_number, max(ownersignaturedate) AS signed FROM owner_signature GROUP BY accession_number
) signed USING (accession_number);

-- Footnotes that state that transactions were made under a Rule 10b5-1 plan.
CREATE OR REPLACE VIEW plan_footnotes AS
SELECT DISTINCT accession_number, footnote_id FROM footnote_facts WHERE kind = 'tradingPlan';

-- One row for each transaction of both tables. value is in dollars: shares times price in Table I; in Table II, whose
-- prices are those of derivative securities, only what the form reports in dollars. errors and warnings count those
-- at the row itself; filing_errors and filing_warnings those that belong to no row.
CREATE OR REPLACE VIEW transactions AS
WITH rows AS (
  SELECT accession_number, 'I' AS "table", nonderiv_trans_sk AS sk, 'NONDERIV_TRANS' AS source_table, security_title,
         trans_date, deemed_execution_date, trans_form_type, trans_code, equity_swap_involved, trans_timeliness,
         trans_acquired_disp_cd, trans_shares, trans_pricepershare, trans_shares * trans_pricepershare AS value,
         NULL::DECIMAL(24,6) AS conv_exercise_price, NULL::VARCHAR AS undlyng_sec_title, NULL::DECIMAL(24,6) AS undlyng_sec_shares,
         shrs_ownd_folwng_trans, valu_ownd_folwng_trans, direct_indirect_ownership, nature_of_ownership,
         concat_ws(',', security_title_fn, trans_date_fn, deemed_execution_date_fn, equity_swap_trans_cd_fn, trans_timeliness_fn,
                   trans_shares_fn, trans_pricepershare_fn, trans_acquired_disp_cd_fn, shrs_ownd_folwng_trans_fn,
                   valu_ownd_folwng_trans_fn, direct_indirect_ownership_fn, nature_of_ownership_fn) AS footnote_ids
  FROM nonderiv_trans
  UNION ALL
  SELECT accession_number, 'II', deriv_trans_sk, 'DERIV_TRANS', security_title,
         trans_date, deemed_execution_date, trans_form_type, trans_code, equity_swap_involved, trans_timeliness,
         trans_acquired_disp_cd, trans_shares, trans_pricepershare, trans_total_value,
         conv_exercise_price, undlyng_sec_title, undlyng_sec_shares,
         shrs_ownd_folwng_trans, valu_ownd_folwng_trans, direct_indirect_ownership, nature_of_ownership,
         concat_ws(',', security_title_fn, conv_exercise_price_fn, trans_date_fn, deemed_execution_date_fn, equity_swap_trans_cd_fn,
                   trans_timeliness_fn, trans_shares_fn, trans_total_value_fn, trans_pricepershare_fn, trans_acquired_disp_cd_fn,
                   excercise_date_fn, expiration_date_fn, undlyng_sec_title_fn, undlyng_sec_shares_fn, undlyng_sec_value_fn,
                   shrs_ownd_folwng_trans_fn, valu_ownd_folwng_trans_fn, direct_indirect_ownership_fn, nature_of_ownership_fn)
  FROM deriv_trans
), planned AS (
  SELECT DISTINCT r.accession_number, r.sk, r."table"
  FROM rows r, unnest(string_split(r.footnote_ids, ',')) AS note(id)
  JOIN plan_footnotes p ON p.footnote_id = note.id
  WHERE p.accession_number = r.accession_number
)
SELECT f.issuername, f.issuercik, f.issuertradingsymbol, f.issuer_key, f.rptownername, f.rptownercik, f.owner_key, f.owners,
       f.rptowner_relationship, f.rptowner_title, f.document_type, f.period_of_report, f.filed, r.*,
       CASE WHEN f.aff10b5one OR p.sk IS NOT NULL THEN 'yes' WHEN f.aff10b5one IS NULL THEN 'unknown' ELSE 'no' END AS plan,
       src.file, src.line, coalesce(src.errors, 0) AS errors, coalesce(src.warnings, 0) AS warnings,
       coalesce(whole.errors, 0) AS filing_errors, coalesce(whole.warnings, 0) AS filing_warnings
FROM rows r
LEFT JOIN filings f USING (accession_number)
LEFT JOIN planned p ON p.accession_number = r.accession_number AND p.sk = r.sk AND p."table" = r."table"
LEFT JOIN source src ON src.accession_number = r.accession_number AND src."TABLE" = r.source_table AND src.sk = r.sk
LEFT JOIN source whole ON whole.accession_number = r.accession_number AND whole."TABLE" = 'SUBMISSION';

-- Each amendment with the filings that it replaces: the original, which has the same issuer, first owner and period and
-- was filed on the date named by the amendment, and earlier amendments of it. An amendment replaces only what it
-- reports: one with only holdings leaves the transactions of the original in place.
CREATE OR REPLACE VIEW superseded AS
WITH content AS (
  SELECT accession_number,
         accession_number IN (SELECT accession_number FROM nonderiv_trans UNION ALL SELECT accession_number FROM deriv_trans)
           AS has_transactions,
         accession_number IN (SELECT accession_number FROM nonderiv_holding UNION ALL SELECT accession_number FROM deriv_holding)
           AS has_holdings
  FROM submission
)
SELECT a.accession_number AS amendment, o.accession_number AS replaced, c.has_transactions AS replaces_transactions,
       c.has_holdings AS replaces_holdings
FROM filings a
JOIN content c USING (accession_number)
JOIN filings o
  ON o.form = a.form AND o.issuer_key = a.issuer_key AND o.owner_key = a.owner_key
 AND o.period_of_report = a.period_of_report AND o.accession_number <> a.accession_number
WHERE a.is_amendment
  AND CASE WHEN o.is_amendment
           THEN o.date_of_orig_sub = a.date_of_orig_sub AND (o.filed, o.accession_number) < (a.filed, a.accession_number)
           WHEN o.filing_date IS NOT NULL THEN o.filing_date = a.date_of_orig_sub
           -- A signature is dated at most a few days before the filing date.
           ELSE a.date_of_orig_sub BETWEEN o.signed AND o.signed + INTERVAL 5 DAY END;

-- Open-market purchases and sales of Table I: codes P and S, each transaction once however many owners file it, without
-- those replaced by an amendment. Sales under a plan are marked.
CREATE OR REPLACE VIEW open_market AS
SELECT *, plan = 'yes' AS is_planned
FROM transactions t
WHERE "table" = 'I' AND trans_code IN ('P', 'S')
  AND NOT EXISTS (FROM superseded s WHERE s.replaced = t.accession_number AND s.replaces_transactions);

-- Open-market purchases and sales by issuer, first owner and month. uncertain counts rows with a warning or an error; a
-- row without a price adds no value and is counted by without_price.
CREATE OR REPLACE VIEW net_activity AS
SELECT issuer_key, any_value(issuername) AS issuername, owner_key, any_value(rptownername) AS rptownername,
       date_trunc('month', trans_date)::DATE AS month,
       coalesce(sum(trans_shares) FILTER (trans_acquired_disp_cd = 'A'), 0) AS shares_bought,
       coalesce(sum(trans_shares) FILTER (trans_acquired_disp_cd = 'D'), 0) AS shares_sold,
       coalesce(sum(trans_shares) FILTER (trans_acquired_disp_cd = 'D' AND is_planned), 0) AS shares_sold_under_plan,
       shares_bought - shares_sold AS net_shares,
       coalesce(sum(value) FILTER (trans_acquired_disp_cd = 'A'), 0) AS value_bought,
       coalesce(sum(value) FILTER (trans_acquired_disp_cd = 'D'), 0) AS value_sold,
       value_bought - value_sold AS net_value,
       count(*) AS transactions,
       count(*) FILTER (value IS NULL) AS without_price,
       count(*) FILTER (errors > 0 OR warnings > 0) AS uncertain
FROM open_market
GROUP BY issuer_key, owner_key, month;

-- The holdings of each owner: the last row for each issuer, security, form of ownership and nature.
CREATE OR REPLACE VIEW current_position AS
WITH rows AS (
  SELECT accession_number, 'I' AS "table", nonderiv_trans_sk AS sk, trans_date, security_title, shrs_ownd_folwng_trans,
         valu_ownd_folwng_trans, direct_indirect_ownership, nature_of_ownership, true AS is_transaction
  FROM nonderiv_trans
  UNION ALL
  SELECT accession_number, 'I', nonderiv_holding_sk, NULL, security_title, shrs_ownd_folwng_trans, valu_ownd_folwng_trans,
         direct_indirect_ownership, nature_of_ownership, false
  FROM nonderiv_holding
  UNION ALL
  SELECT accession_number, 'II', deriv_trans_sk, trans_date, security_title, shrs_ownd_folwng_trans, valu_ownd_folwng_trans,
         direct_indirect_ownership, nature_of_ownership, true
  FROM deriv_trans
  UNION ALL
  SELECT accession_number, 'II', deriv_holding_sk, NULL, security_title,
         coalesce(shrs_ownd_folwng_trans, undlyng_sec_shares), coalesce(valu_ownd_folwng_trans, undlyng_sec_value),
         direct_indirect_ownership, nature_of_ownership, false
  FROM deriv_holding
)
SELECT f.issuername, f.issuercik, f.rptownername, f.rptownercik, r."table", r.security_title, r.direct_indirect_ownership,
       r.nature_of_ownership, r.shrs_ownd_folwng_trans AS shares, r.valu_ownd_folwng_trans AS value,
       coalesce(r.trans_date, f.period_of_report) AS as_of, f.filed, r.accession_number, r.sk
FROM rows r
JOIN filings f USING (accession_number)
WHERE NOT EXISTS (
  FROM superseded s
  WHERE s.replaced = r.accession_number AND CASE WHEN r.is_transaction THEN s.replaces_transactions ELSE s.replaces_holdings END)
QUALIFY row_number() OVER (
  PARTITION BY f.issuer_key, f.owner_key, r."table", upper(r.security_title), r.direct_indirect_ownership,
               upper(r.nature_of_ownership)
  ORDER BY coalesce(r.trans_date, f.period_of_report) DESC NULLS LAST, f.filed DESC NULLS LAST, r.accession_number DESC, r.sk DESC) = 1;

-- Rows with warnings or errors, and their codes; those of SUBMISSION belong to the filing as a whole.
CREATE OR REPLACE VIEW uncertain AS
WITH places AS (
  SELECT *, lead(line) OVER (PARTITION BY accession_number ORDER BY line, "TABLE" = 'SUBMISSION', file_row) AS next_line
  FROM source
)
SELECT s.accession_number, s.file, s."TABLE" AS "table", s.sk, s.line, s.warnings, s.errors,
       (SELECT list(d.severity || ': ' || d.message ORDER BY d.file_row)
        FROM diagnostics d
        WHERE d.accession_number = s.accession_number AND d.severity <> 'info'
          AND (d.line BETWEEN s.line AND greatest(s.line, coalesce(s.next_line - 1, d.line)) OR s."TABLE" = 'SUBMISSION')) AS messages
FROM places s
WHERE s.warnings > 0 OR s.errors > 0;

-- For Parquet:
-- COPY (FROM transactions) TO 'transactions.parquet' (FORMAT parquet);
