-- The hub, version 4: the log brought into the cells, and the cells into the report.

-- Looks through the next part of the log. Returns how many batches that was: none when all are done.
CREATE FUNCTION sync.project_some(p_workspace text, p_upto bigint, p_most bigint) RETURNS bigint
LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
    v_from bigint := coalesce((SELECT hub_seq FROM sync.projected WHERE workspace = p_workspace), 0);
    v_to bigint;
    v_op record;
    v_kind text;
    v_value text;
BEGIN
    SELECT max(hub_seq) INTO v_to FROM (
        SELECT hub_seq FROM sync.batch
        WHERE workspace = p_workspace AND hub_seq > v_from AND hub_seq <= p_upto
        ORDER BY hub_seq LIMIT p_most) AS next;
    IF v_to IS NULL THEN
        RETURN 0;
    END IF;

    -- Each body is read once: without MATERIALIZED it is read anew for every place that it is named.
    DROP TABLE IF EXISTS pg_temp.op;
    CREATE TEMPORARY TABLE op ON COMMIT DROP AS
    WITH log AS MATERIALIZED (
        SELECT hub_seq, sync.readable(body) AS batch FROM sync.batch b
        WHERE workspace = p_workspace AND hub_seq > v_from AND hub_seq <= v_to
            AND NOT EXISTS (SELECT FROM sync.void v
                WHERE v.workspace = p_workspace AND v.actor = b.actor AND v.seq = b.seq)
    ), taken_apart AS MATERIALIZED (
        SELECT hub_seq, batch ->> 'actor' AS actor, (batch ->> 'seq')::bigint AS seq, batch ->> 'hlc' AS hlc,
            ops.op, ops.place
        FROM log, jsonb_array_elements(batch -> 'ops') WITH ORDINALITY AS ops (op, place)
    )
    SELECT hub_seq, place, actor, seq, hlc, op ->> 't' AS tbl, op ->> 'k' AS key, op ->> 'c' AS col,
        op #> '{x,s}' AS splice, op #> '{x,v,n}' AS value,
        ARRAY(SELECT jsonb_array_elements_text(op -> 'b')) AS parents,
        bool_or(op #> '{x,s}' IS NOT NULL) OVER (PARTITION BY op ->> 't', op ->> 'k', op ->> 'c') AS spliced
    FROM taken_apart;
    ANALYZE pg_temp.op;

    -- Values, all at once: living is what no other names as its parent.
    DELETE FROM sync.cell c USING (
        SELECT tbl, key, col, unnest(parents) AS version FROM pg_temp.op WHERE NOT spliced
    ) AS o
    WHERE c.workspace = p_workspace AND c.tbl = o.tbl AND c.key = o.key AND c.col = o.col
        AND c.actor = split_part(o.version, ':', 1) AND c.seq = split_part(o.version, ':', 2)::bigint;
    INSERT INTO sync.cell (workspace, tbl, key, col, actor, seq, hlc, kind, value)
    SELECT p_workspace, o.tbl, o.key, o.col, o.actor, o.seq, o.hlc, sync.kind(o.value), o.value #>> '{}'
    FROM pg_temp.op o
    WHERE NOT o.spliced AND NOT EXISTS (
        SELECT FROM (SELECT tbl, key, col, unnest(parents) AS version FROM pg_temp.op) AS p
        WHERE p.tbl = o.tbl AND p.key = o.key AND p.col = o.col AND p.version = o.actor || ':' || o.seq)
    ON CONFLICT DO NOTHING;

    -- Texts, one stretch after the other.
    FOR v_op IN SELECT * FROM pg_temp.op WHERE spliced ORDER BY hub_seq, place LOOP
        IF v_op.splice IS NULL THEN
            v_kind := sync.kind(v_op.value);
            v_value := v_op.value #>> '{}';
        ELSE
            SELECT was INTO v_value FROM (
                SELECT value AS was FROM sync.cell
                WHERE workspace = p_workspace AND tbl = v_op.tbl AND key = v_op.key AND col = v_op.col
                    AND kind = 'text' AND v_op.parents = ARRAY[actor || ':' || seq]
                UNION ALL
                SELECT value FROM sync.told
                WHERE workspace = p_workspace AND tbl = v_op.tbl AND key = v_op.key AND col = v_op.col
                    AND heads = sync.in_order(v_op.parents)) AS base
            LIMIT 1;
            v_value := sync.spliced(v_value, v_op.splice);
            v_kind := CASE WHEN v_value IS NULL THEN 'untold' ELSE 'text' END;
        END IF;
        DELETE FROM sync.cell
        WHERE workspace = p_workspace AND tbl = v_op.tbl AND key = v_op.key AND col = v_op.col
            AND actor || ':' || seq = ANY (v_op.parents);
        INSERT INTO sync.cell (workspace, tbl, key, col, actor, seq, hlc, kind, value)
        VALUES (p_workspace, v_op.tbl, v_op.key, v_op.col, v_op.actor, v_op.seq, v_op.hlc, v_kind, v_value)
        ON CONFLICT DO NOTHING;
    END LOOP;

    -- The kinds that the columns must hold: 'text' where more than numbers are.
    PERFORM sync.fit(tbl, col, CASE WHEN bool_and(kind = 'none') THEN 'none'
        WHEN bool_and(kind IN ('none', 'number')) THEN 'number' ELSE 'text' END)
    FROM (SELECT tbl, col, CASE WHEN splice IS NULL THEN sync.kind(value) ELSE 'text' END AS kind
        FROM pg_temp.op) AS o
    GROUP BY tbl, col;
    PERFORM sync.lay_out(p_workspace, tbl, array_agg(DISTINCT key)) FROM pg_temp.op GROUP BY tbl;

    INSERT INTO sync.projected VALUES (p_workspace, v_to)
    ON CONFLICT (workspace) DO UPDATE SET hub_seq = excluded.hub_seq;
    RETURN v_to - v_from;
END $$;

-- Notes which batches do not count. When that is another set than before, as far as the report has come, it
-- is made anew: what did not count may count after a revocation is itself revoked, and the other way round.
CREATE FUNCTION sync.leave_out(p_workspace text, p_upto bigint, p_void text[]) RETURNS void
LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
    -- What the program has from elsewhere says nothing here.
    v_void text[] := ARRAY(SELECT DISTINCT version FROM unnest(p_void) AS v (version)
        JOIN sync.batch b ON b.workspace = p_workspace AND b.actor = split_part(version, ':', 1)
            AND b.seq = split_part(version, ':', 2)::bigint AND b.hub_seq <= p_upto);
    v_tbl text;
BEGIN
    IF sync.in_order(v_void) IS NOT DISTINCT FROM (
        SELECT sync.in_order(array_agg(actor || ':' || seq)) FROM sync.void WHERE workspace = p_workspace)
    THEN
        RETURN;
    END IF;
    DELETE FROM sync.void WHERE workspace = p_workspace;
    INSERT INTO sync.void
    SELECT p_workspace, split_part(version, ':', 1), split_part(version, ':', 2)::bigint
    FROM unnest(v_void) AS v (version);
    DELETE FROM sync.cell WHERE workspace = p_workspace;
    DELETE FROM sync.told WHERE workspace = p_workspace;
    DELETE FROM sync.projected WHERE workspace = p_workspace;
    FOR v_tbl IN SELECT DISTINCT tbl FROM sync.report_column LOOP
        EXECUTE format('DELETE FROM report.%I WHERE _workspace = $1', v_tbl) USING p_workspace;
    END LOOP;
END $$;

-- Brings the report up to some of the log, at most `p_most` batches; one at a time does so. Called until it
-- returns nothing. The program says how far it has read, which batches up to there do not count, and which
-- columns it merges as texts.
CREATE FUNCTION sync.project(
    p_workspace text, p_upto bigint, p_void text[], p_most bigint, p_tables text[], p_columns text[]
) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    PERFORM sync.let_in(p_workspace);
    PERFORM pg_advisory_xact_lock(hashtextextended('kansli report', 0));
    IF sync.reported(p_workspace) > p_upto THEN
        -- Another program has read further, and knows better.
        RETURN 0;
    END IF;
    INSERT INTO sync.text_column SELECT * FROM unnest(p_tables, p_columns) ON CONFLICT DO NOTHING;
    PERFORM sync.leave_out(p_workspace, p_upto, p_void);
    RETURN sync.project_some(p_workspace, p_upto, p_most);
END $$;

-- The cells whose text a program must tell.
CREATE FUNCTION sync.untold(p_workspace text)
RETURNS TABLE (tbl text, key text, col text, heads text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    PERFORM sync.let_in(p_workspace);
    RETURN QUERY SELECT s.tbl, s.key, s.col, s.heads FROM sync.shown s
    WHERE s.workspace = p_workspace AND s.untold ORDER BY s.tbl, s.key, s.col;
END $$;

-- Tells what a program shows for texts. Only for the versions that live at the hub: others are passed over.
CREATE FUNCTION sync.tell(
    p_workspace text, p_tables text[], p_keys text[], p_columns text[], p_heads text[], p_values text[]
) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    v_told bigint;
BEGIN
    PERFORM sync.let_in(p_workspace);
    PERFORM pg_advisory_xact_lock(hashtextextended('kansli report', 0));
    WITH news AS MATERIALIZED (
        SELECT n.tbl, n.key, n.col, n.heads, n.value
        FROM unnest(p_tables, p_keys, p_columns, p_heads, p_values) AS n (tbl, key, col, heads, value)
        JOIN sync.shown s ON s.workspace = p_workspace AND s.tbl = n.tbl AND s.key = n.key
            AND s.col = n.col AND s.heads = n.heads AND s.from_a_program
    )
    INSERT INTO sync.told SELECT p_workspace, tbl, key, col, heads, value, session_user FROM news
    ON CONFLICT (workspace, tbl, key, col) DO UPDATE
        SET heads = excluded.heads, value = excluded.value, login = excluded.login;
    GET DIAGNOSTICS v_told = ROW_COUNT;
    PERFORM sync.lay_out(p_workspace, tbl, array_agg(DISTINCT key))
    FROM unnest(p_tables, p_keys) AS n (tbl, key) GROUP BY tbl;
    RETURN v_told;
END $$;

-- How far the report has come.
CREATE FUNCTION sync.reported(p_workspace text) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    PERFORM sync.let_in(p_workspace);
    RETURN coalesce((SELECT hub_seq FROM sync.projected WHERE workspace = p_workspace), 0);
END $$;

REVOKE ALL ON FUNCTION
    sync.project_some(text, bigint, bigint), sync.leave_out(text, bigint, text[]),
    sync.project(text, bigint, text[], bigint, text[], text[]),
    sync.untold(text), sync.tell(text, text[], text[], text[], text[], text[]), sync.reported(text)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    sync.project(text, bigint, text[], bigint, text[], text[]), sync.untold(text), sync.reported(text),
    sync.tell(text, text[], text[], text[], text[], text[])
TO kansli_member;
