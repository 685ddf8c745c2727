-- The hub, version 3: what the cells come to, in plain tables for reports.
--
-- A table for each journalled one, in schema `report`, a column for each of its columns, beside them the
-- workspace (`_workspace`) and the key (`id`). They can be thrown away and made anew from the log.

CREATE SCHEMA report;
REVOKE ALL ON SCHEMA report FROM PUBLIC;
GRANT USAGE ON SCHEMA report TO kansli_member, kansli_reader;
-- The policies of the tables ask which workspaces a login may see.
GRANT USAGE ON SCHEMA sync TO kansli_reader;
GRANT EXECUTE ON FUNCTION sync.organisation(), sync.workspaces() TO kansli_reader;

-- The columns of the report, and whether they have held numbers alone.
CREATE TABLE sync.report_column (
    tbl  text NOT NULL,
    col  text NOT NULL,
    kind text NOT NULL,
    PRIMARY KEY (tbl, col)
);

-- Makes the report's table and columns fit what has been written. Names that are none are left out.
CREATE FUNCTION sync.fit(p_tbl text, p_col text, p_kind text) RETURNS boolean
LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
    v_is text;
BEGIN
    IF p_tbl !~ '^[a-z][a-z0-9_]{0,50}$' OR p_col !~ '^[a-z][a-z0-9_]{0,50}$' OR p_col = 'id' THEN
        RETURN false;
    END IF;
    SELECT kind INTO v_is FROM sync.report_column WHERE tbl = p_tbl AND col = p_col;
    IF v_is IS NULL THEN
        -- More than any program has: somebody is filling the hub with nonsense.
        IF (SELECT count(*) > 4000 FROM sync.report_column) THEN
            RETURN false;
        END IF;
        IF NOT EXISTS (SELECT FROM sync.report_column WHERE tbl = p_tbl) THEN
            EXECUTE format('CREATE TABLE report.%I (_workspace text NOT NULL, id text NOT NULL,
                PRIMARY KEY (_workspace, id))', p_tbl);
            EXECUTE format('ALTER TABLE report.%I ENABLE ROW LEVEL SECURITY', p_tbl);
            EXECUTE format('CREATE POLICY own ON report.%I FOR SELECT
                USING (_workspace IN (SELECT sync.workspaces()))', p_tbl);
            EXECUTE format('GRANT SELECT ON report.%I TO kansli_member, kansli_reader', p_tbl);
        END IF;
        EXECUTE format('ALTER TABLE report.%I ADD COLUMN %I %s', p_tbl, p_col,
            CASE p_kind WHEN 'number' THEN 'numeric' ELSE 'text' END);
        INSERT INTO sync.report_column VALUES (p_tbl, p_col, p_kind);
    ELSIF v_is = 'none' AND p_kind = 'number' THEN
        EXECUTE format('ALTER TABLE report.%I ALTER COLUMN %I TYPE numeric USING NULL', p_tbl, p_col);
        UPDATE sync.report_column SET kind = p_kind WHERE tbl = p_tbl AND col = p_col;
    ELSIF v_is = 'number' AND p_kind NOT IN ('number', 'none') THEN
        EXECUTE format('ALTER TABLE report.%I ALTER COLUMN %I TYPE text', p_tbl, p_col);
        UPDATE sync.report_column SET kind = 'text' WHERE tbl = p_tbl AND col = p_col;
    ELSIF v_is = 'none' AND p_kind <> 'none' THEN
        UPDATE sync.report_column SET kind = 'text' WHERE tbl = p_tbl AND col = p_col;
    END IF;
    RETURN true;
END $$;

-- Writes the report's rows for these keys of a table anew.
CREATE FUNCTION sync.lay_out(p_workspace text, p_tbl text, p_keys text[]) RETURNS void
LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
    v_columns text;
    v_values text;
    v_sets text;
BEGIN
    SELECT string_agg(format('%I', col), ', ' ORDER BY col),
        string_agg(format('max(value) FILTER (WHERE col = %L)%s', col,
            CASE kind WHEN 'number' THEN '::numeric' ELSE '' END), ', ' ORDER BY col),
        string_agg(format('%I = excluded.%1$I', col), ', ' ORDER BY col)
    INTO v_columns, v_values, v_sets
    FROM sync.report_column WHERE tbl = p_tbl;
    IF v_columns IS NULL THEN
        RETURN;
    END IF;
    EXECUTE format('INSERT INTO report.%I (_workspace, id, %s)
        SELECT workspace, key, %s FROM sync.shown
        WHERE workspace = $1 AND tbl = $2 AND key = ANY ($3) GROUP BY workspace, key
        ON CONFLICT (_workspace, id) DO UPDATE SET %s', p_tbl, v_columns, v_values, v_sets)
    USING p_workspace, p_tbl, p_keys;
END $$;

REVOKE ALL ON FUNCTION sync.fit(text, text, text), sync.lay_out(text, text, text[]) FROM PUBLIC;
