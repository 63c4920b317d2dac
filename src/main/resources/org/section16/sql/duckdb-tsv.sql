-- Loads the tables of 'section16 parse --format tsv' into DuckDB, with their types.
-- Dates become DATE, numbers exact decimals, boxes true, false or null (not on the page), CIKs text.
-- A number with more than 18 digits before the decimal point aborts the load and reports the line.

CREATE OR REPLACE TABLE submission AS
SELECT row_number() OVER () AS file_row, *
FROM read_csv('${path}/SUBMISSION.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
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
FROM read_csv('${path}/REPORTINGOWNER.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
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
FROM read_csv('${path}/NONDERIV_TRANS.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
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
FROM read_csv('${path}/NONDERIV_HOLDING.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
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
FROM read_csv('${path}/DERIV_TRANS.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
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
FROM read_csv('${path}/DERIV_HOLDING.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
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
FROM read_csv('${path}/FOOTNOTES.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
        nullstr = '', dateformat = '%d-%b-%Y', columns = {
            'ACCESSION_NUMBER': 'VARCHAR',
            'FOOTNOTE_ID': 'VARCHAR',
            'FOOTNOTE_TXT': 'VARCHAR'
        });

CREATE OR REPLACE TABLE footnote_facts AS
SELECT row_number() OVER () AS file_row, *
FROM read_csv('${path}/FOOTNOTE_FACTS.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
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
FROM read_csv('${path}/OWNER_SIGNATURE.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
        nullstr = '', dateformat = '%d-%b-%Y', columns = {
            'ACCESSION_NUMBER': 'VARCHAR',
            'OWNERSIGNATURENAME': 'VARCHAR',
            'OWNERSIGNATUREDATE': 'DATE'
        });

CREATE OR REPLACE TABLE diagnostics AS
SELECT row_number() OVER () AS file_row, *
FROM read_csv('${path}/DIAGNOSTICS.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
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
FROM read_csv('${path}/SOURCE.tsv', auto_detect = false, header = true, delim = '\t', quote = '', escape = '',
        nullstr = '', dateformat = '%d-%b-%Y', columns = {
            'ACCESSION_NUMBER': 'VARCHAR',
            'FILE': 'VARCHAR',
            'TABLE': 'VARCHAR',
            'SK': 'BIGINT',
            'LINE': 'INTEGER',
            'WARNINGS': 'INTEGER',
            'ERRORS': 'INTEGER'
        });
