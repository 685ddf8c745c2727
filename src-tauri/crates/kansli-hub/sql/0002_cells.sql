-- The hub, version 2: the living versions of each cell, read out of the log.
--
-- What a cell shows is what the programs show when nobody has written at the same time. Batches that the
-- programs say do not count (of devices that may not write them) are left out.
--  * a value: of its living versions the newest by (hlc, actor), compared as bytes;
--  * a text: its stretches applied one after the other. Where two wrote at once, the programs merge the
--    texts, which the hub cannot: the cell is empty and *untold* until a program tells what it shows.

-- How far the log has been looked through.
CREATE TABLE sync.projected (
    workspace text PRIMARY KEY,
    hub_seq   bigint NOT NULL
);

-- Batches that do not count, as the log itself decides: the hub cannot, so the programs say which.
CREATE TABLE sync.void (
    workspace text NOT NULL,
    actor     text COLLATE "C" NOT NULL,
    seq       bigint NOT NULL,
    PRIMARY KEY (workspace, actor, seq)
);

-- The columns that programs merge as texts.
CREATE TABLE sync.text_column (
    tbl text NOT NULL,
    col text NOT NULL,
    PRIMARY KEY (tbl, col)
);

-- The living versions of each cell. `kind`: 'text', 'number', 'none' (null), 'other', or 'untold'.
CREATE TABLE sync.cell (
    workspace text NOT NULL,
    tbl       text NOT NULL,
    key       text NOT NULL,
    col       text NOT NULL,
    actor     text COLLATE "C" NOT NULL,
    seq       bigint NOT NULL,
    hlc       text COLLATE "C" NOT NULL,
    kind      text NOT NULL,
    value     text,
    PRIMARY KEY (workspace, tbl, key, col, actor, seq)
);

-- What a program shows for a text that the hub cannot merge, and for which versions that is true.
CREATE TABLE sync.told (
    workspace text NOT NULL,
    tbl       text NOT NULL,
    key       text NOT NULL,
    col       text NOT NULL,
    heads     text NOT NULL,
    value     text,
    login     text NOT NULL,
    PRIMARY KEY (workspace, tbl, key, col)
);

CREATE FUNCTION sync.kind(p_value jsonb) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
    SELECT CASE coalesce(jsonb_typeof(p_value), 'null')
        WHEN 'null' THEN 'none' WHEN 'string' THEN 'text' WHEN 'number' THEN 'number' ELSE 'other' END
$$;

-- The versions in the one order that everyone writes them in.
CREATE FUNCTION sync.in_order(p_versions text[]) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
    SELECT string_agg(version, ' ' ORDER BY split_part(version, ':', 1) COLLATE "C",
        split_part(version, ':', 2)::bigint) FROM unnest(p_versions) AS v (version)
$$;

-- What each cell comes to: its value, and whether a program must be asked for it.
CREATE VIEW sync.shown AS
SELECT heads.*, CASE WHEN from_a_program THEN told.value ELSE newest END AS value,
    from_a_program AND told.heads IS DISTINCT FROM heads.heads AS untold
FROM (
    SELECT c.workspace, c.tbl, c.key, c.col,
        sync.in_order(array_agg(c.actor || ':' || c.seq)) AS heads,
        count(*) AS versions,
        (array_agg(c.value ORDER BY c.hlc DESC, c.actor DESC))[1] AS newest,
        (array_agg(c.kind ORDER BY c.hlc DESC, c.actor DESC))[1] AS kind,
        bool_or(c.kind = 'untold') OR (count(*) > 1 AND bool_or(t.col IS NOT NULL)) AS from_a_program
    FROM sync.cell c LEFT JOIN sync.text_column t ON t.tbl = c.tbl AND t.col = c.col
    GROUP BY c.workspace, c.tbl, c.key, c.col
) AS heads
LEFT JOIN sync.told ON told.workspace = heads.workspace AND told.tbl = heads.tbl
    AND told.key = heads.key AND told.col = heads.col AND told.heads = heads.heads;

-- A text with one stretch of it put in another's place; NULL when that does not stand where it says.
CREATE FUNCTION sync.spliced(p_text text, p_splice jsonb) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
    SELECT CASE WHEN substr(p_text, at + 1, length(old)) = old
        THEN left(p_text, at) || new || substr(p_text, at + length(old) + 1) END
    FROM (SELECT (p_splice ->> 'at')::integer AS at, p_splice ->> 'out' AS old, p_splice ->> 'in' AS new) AS s
$$;

REVOKE ALL ON FUNCTION sync.kind(jsonb), sync.in_order(text[]), sync.spliced(text, jsonb) FROM PUBLIC;
