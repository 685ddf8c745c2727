-- The hub, version 1: a log that many laptops add to and read from. Released versions are never edited.
--
-- What a login may do is decided here, not in the program: logins have no right to write any table, only to
-- call the functions below, which go by who is logged in (session_user) and which organisation that is.

CREATE SCHEMA sync;
REVOKE ALL ON SCHEMA sync FROM PUBLIC;
GRANT USAGE ON SCHEMA sync TO kansli_member;

CREATE TABLE sync.about (
    one     boolean PRIMARY KEY DEFAULT true CHECK (one),
    version integer NOT NULL
);
GRANT SELECT ON sync.about TO kansli_member;

-- Which organisation a login belongs to.
CREATE TABLE sync.member (
    login        text PRIMARY KEY,
    organisation text NOT NULL
);

-- Which organisations share a workspace.
CREATE TABLE sync.workspace (
    workspace    text NOT NULL,
    organisation text NOT NULL,
    PRIMARY KEY (workspace, organisation)
);

-- Devices as they appear, by whom they first came, and the newest batch of each.
CREATE TABLE sync.device (
    workspace    text NOT NULL,
    actor        text COLLATE "C" NOT NULL,
    organisation text NOT NULL,
    seq          bigint NOT NULL,
    hash         text NOT NULL,
    -- Set by hand: nothing more is taken in from it.
    revoked      boolean NOT NULL DEFAULT false,
    PRIMARY KEY (workspace, actor)
);

-- The log: exact bytes, numbered without gaps within the workspace in the order they became visible.
CREATE TABLE sync.batch (
    workspace    text NOT NULL,
    hub_seq      bigint NOT NULL,
    actor        text COLLATE "C" NOT NULL,
    seq          bigint NOT NULL,
    hash         text NOT NULL,
    signature    text NOT NULL,
    body         bytea NOT NULL,
    -- Who brought it: with a device of another organisation, a batch that came by file was passed on.
    organisation text NOT NULL,
    login        text NOT NULL,
    received_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (workspace, hub_seq),
    UNIQUE (workspace, actor, seq)
);

-- Contents of attachments, by hash.
CREATE TABLE sync.blob (
    workspace    text NOT NULL,
    sha256       text NOT NULL,
    bytes        bytea NOT NULL,
    organisation text NOT NULL,
    received_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (workspace, sha256)
);

CREATE FUNCTION sync.stays() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'KA009', MESSAGE = 'the log is never changed';
END $$;
CREATE TRIGGER batch_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON sync.batch
    FOR EACH STATEMENT EXECUTE FUNCTION sync.stays();
CREATE TRIGGER blob_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON sync.blob
    FOR EACH STATEMENT EXECUTE FUNCTION sync.stays();

-- The organisation of whoever is logged in, also inside functions that run with the owner's rights.
CREATE FUNCTION sync.organisation() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT organisation FROM sync.member WHERE login = session_user
$$;

CREATE FUNCTION sync.workspaces() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT workspace FROM sync.workspace WHERE organisation = sync.organisation()
$$;

-- The organisation, if it takes part in the workspace; else it is foreign, whether it exists or not.
CREATE FUNCTION sync.let_in(p_workspace text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM sync.workspaces() AS mine WHERE mine = p_workspace) THEN
        RAISE EXCEPTION USING ERRCODE = 'KA001', MESSAGE = 'foreign workspace';
    END IF;
    RETURN sync.organisation();
END $$;

ALTER TABLE sync.batch ENABLE ROW LEVEL SECURITY;
ALTER TABLE sync.blob ENABLE ROW LEVEL SECURITY;
ALTER TABLE sync.device ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON sync.batch FOR SELECT USING (workspace IN (SELECT sync.workspaces()));
CREATE POLICY own ON sync.blob FOR SELECT USING (workspace IN (SELECT sync.workspaces()));
CREATE POLICY own ON sync.device FOR SELECT USING (workspace IN (SELECT sync.workspaces()));
GRANT SELECT ON sync.batch, sync.blob, sync.device TO kansli_member;

-- Where news of a workspace is told. The name says nothing to those who do not know the workspace.
CREATE FUNCTION sync.channel(p_workspace text) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
    SELECT 'kansli_' || left(encode(sha256(convert_to(p_workspace, 'UTF8')), 'hex'), 32)
$$;

-- A body as PostgreSQL can read it: it has no letter for zero, which stands as the letter for the unknown.
-- The body itself is kept as it came.
CREATE FUNCTION sync.readable(p_body bytea) RETURNS jsonb
LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
    SELECT CASE WHEN strpos(text, '\u0000') = 0 THEN text
           ELSE regexp_replace(text, '(?<!\\)((?:\\\\)*)\\u0000', '\1\\ufffd', 'g') END::jsonb
    FROM (SELECT convert_from(p_body, 'UTF8') AS text) AS of_the_body
$$;

-- Adds batches in their order. Those that are there already are passed over, so that a push whose answer
-- was lost can be done again. All of them or none: whatever is wrong with one refuses the whole call.
--
-- The numbers are allotted under a lock that is held until the transaction is visible to others. A counter
-- (bigserial) would let a reader pass by the low number of a transaction that commits late.
CREATE FUNCTION sync.push(
    p_workspace text, p_bodies bytea[], p_signatures text[], OUT added bigint, OUT newest bigint
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    v_organisation text := sync.let_in(p_workspace);
    v_heads jsonb;
    v_before bigint;
    v_sent record;
    v_batch jsonb;
    v_actor text;
    v_seq bigint;
    v_head bigint;
    v_hash text;
    v_there text;
    v_at_actor text := '';
    v_at_hash text;
    v_revoked boolean;
    v_missing text;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('kansli ' || p_workspace, 0));
    SELECT coalesce(max(hub_seq), 0) INTO newest FROM sync.batch WHERE workspace = p_workspace;
    SELECT coalesce(jsonb_object_agg(actor, seq), '{}') INTO v_heads
    FROM sync.device WHERE workspace = p_workspace;
    v_before := newest;
    FOR v_sent IN
        SELECT body, signature FROM unnest(p_bodies, p_signatures) WITH ORDINALITY AS s (body, signature, place)
        ORDER BY place
    LOOP
        v_hash := encode(sha256(v_sent.body), 'hex');
        v_batch := sync.readable(v_sent.body);
        v_actor := v_batch ->> 'actor';
        v_seq := (v_batch ->> 'seq')::bigint;
        IF v_actor IS NULL OR v_actor !~ '^[0-9a-f]{64}$' OR v_seq IS NULL OR v_seq < 1
            OR v_sent.signature IS NULL OR v_sent.signature !~ '^[0-9a-f]{128}$'
        THEN
            RAISE EXCEPTION USING ERRCODE = 'KA005', MESSAGE = 'not a batch', DETAIL = v_hash;
        END IF;
        v_head := coalesce((v_heads ->> v_actor)::bigint, 0);

        IF v_seq <= v_head THEN
            SELECT hash INTO v_there FROM sync.batch
            WHERE workspace = p_workspace AND actor = v_actor AND seq = v_seq;
            IF v_there <> v_hash THEN
                RAISE EXCEPTION USING ERRCODE = 'KA002', MESSAGE = 'fork', DETAIL = v_actor || ':' || v_seq;
            END IF;
            CONTINUE;
        ELSIF v_seq > v_head + 1 THEN
            RAISE EXCEPTION USING ERRCODE = 'KA003', MESSAGE = 'gap',
                DETAIL = v_actor || ':' || v_seq, HINT = v_actor || ':' || v_head + 1;
        END IF;

        IF v_actor <> v_at_actor THEN
            SELECT hash INTO v_at_hash FROM sync.batch
            WHERE workspace = p_workspace AND actor = v_actor AND seq = v_head;
            v_at_hash := coalesce(v_at_hash, '');
            SELECT revoked INTO v_revoked FROM sync.device
            WHERE workspace = p_workspace AND actor = v_actor;
            v_at_actor := v_actor;
        END IF;
        IF v_revoked THEN
            RAISE EXCEPTION USING ERRCODE = 'KA004', MESSAGE = 'revoked', DETAIL = v_actor || ':' || v_seq;
        END IF;
        -- The batch before is another than the one its device went on from.
        IF v_batch ->> 'prev' IS DISTINCT FROM v_at_hash THEN
            RAISE EXCEPTION USING ERRCODE = 'KA002', MESSAGE = 'fork', DETAIL = v_actor || ':' || v_seq;
        END IF;
        SELECT dep INTO v_missing FROM jsonb_array_elements_text(v_batch -> 'deps') AS deps (dep)
        WHERE coalesce((v_heads ->> split_part(dep, ':', 1))::bigint, 0) < split_part(dep, ':', 2)::bigint
        LIMIT 1;
        IF FOUND THEN
            RAISE EXCEPTION USING ERRCODE = 'KA003', MESSAGE = 'gap',
                DETAIL = v_actor || ':' || v_seq, HINT = v_missing;
        END IF;

        newest := newest + 1;
        INSERT INTO sync.batch (workspace, hub_seq, actor, seq, hash, signature, body, organisation, login)
        VALUES (p_workspace, newest, v_actor, v_seq, v_hash, v_sent.signature, v_sent.body, v_organisation,
            session_user);
        v_heads := v_heads || jsonb_build_object(v_actor, v_seq);
        v_at_hash := v_hash;
    END LOOP;

    added := newest - v_before;
    IF added > 0 THEN
        INSERT INTO sync.device AS d (workspace, actor, organisation, seq, hash)
        SELECT DISTINCT ON (actor) workspace, actor, organisation, seq, hash FROM sync.batch
        WHERE workspace = p_workspace AND hub_seq > v_before
        ORDER BY actor, seq DESC
        ON CONFLICT (workspace, actor) DO UPDATE SET seq = excluded.seq, hash = excluded.hash;
        -- A bell, no letter: whoever hears it pulls from where it is.
        PERFORM pg_notify(sync.channel(p_workspace), newest::text);
    END IF;
END $$;

-- Keeps contents of attachments; those that are there already are passed over.
CREATE FUNCTION sync.put_blobs(p_workspace text, p_bytes bytea[]) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    v_organisation text := sync.let_in(p_workspace);
    v_added bigint;
BEGIN
    INSERT INTO sync.blob (workspace, sha256, bytes, organisation)
    SELECT p_workspace, encode(sha256(bytes), 'hex'), bytes, v_organisation FROM unnest(p_bytes) AS b (bytes)
    ON CONFLICT DO NOTHING;
    GET DIAGNOSTICS v_added = ROW_COUNT;
    RETURN v_added;
END $$;

-- For the owner: lets an organisation take part in a workspace.
CREATE FUNCTION sync.admit(p_workspace text, p_organisation text) RETURNS void
LANGUAGE sql SET search_path = '' AS $$
    INSERT INTO sync.workspace VALUES (p_workspace, p_organisation) ON CONFLICT DO NOTHING
$$;

-- For the owner: says which organisation a login belongs to. A login that row security does not hold for
-- would read everyone's.
CREATE FUNCTION sync.enrol(p_login text, p_organisation text) RETURNS void
LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = p_login AND (rolsuper OR rolbypassrls)) THEN
        RAISE EXCEPTION USING ERRCODE = 'KA007', MESSAGE = 'above row security', DETAIL = p_login;
    END IF;
    IF NOT pg_has_role(p_login, 'kansli_member', 'MEMBER') THEN
        EXECUTE format('GRANT kansli_member TO %I', p_login);
    END IF;
    INSERT INTO sync.member VALUES (p_login, p_organisation)
    ON CONFLICT (login) DO UPDATE SET organisation = excluded.organisation;
END $$;

-- For the owner: takes in nothing more from a device, in any workspace.
CREATE FUNCTION sync.revoke(p_actor text) RETURNS void
LANGUAGE sql SET search_path = '' AS $$
    UPDATE sync.device SET revoked = true WHERE actor = p_actor
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA sync FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    sync.organisation(), sync.workspaces(), sync.let_in(text), sync.channel(text),
    sync.push(text, bytea[], text[]), sync.put_blobs(text, bytea[])
TO kansli_member;
