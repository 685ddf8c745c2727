-- Version 5: a laptop that was revoked in the log is not let in any more.
--
-- The log decides what counts, and every reader goes by it. Here is only the door: the program of a laptop that
-- is barred neither gives nor reads. What it wrote is taken in still when others bring it, for others may have
-- built on it before they knew, and would be left standing outside with it. A login belongs to an organisation,
-- not to a laptop: against whoever has the password and writes SQL of their own, only another password helps.

-- Set by the device's own organisation (sync.bar). `revoked` is the owner's, and takes in nothing at all.
ALTER TABLE sync.device ADD COLUMN barred boolean NOT NULL DEFAULT false;

-- Says which device is at the door; refused when it is barred. One that only reads is known from here on too.
CREATE FUNCTION sync.come_as(p_workspace text, p_actor text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    v_organisation text := sync.let_in(p_workspace);
BEGIN
    IF p_actor ~ '^[0-9a-f]{64}$'
        AND NOT EXISTS (SELECT FROM sync.device WHERE workspace = p_workspace AND actor = p_actor)
    THEN
        INSERT INTO sync.device (workspace, actor, organisation, seq, hash)
        VALUES (p_workspace, p_actor, v_organisation, 0, '') ON CONFLICT DO NOTHING;
    END IF;
    IF EXISTS (
        SELECT FROM sync.device
        WHERE workspace = p_workspace AND actor = p_actor AND (barred OR revoked)
    ) THEN
        RAISE EXCEPTION USING ERRCODE = 'KA010', MESSAGE = 'barred', DETAIL = p_actor;
    END IF;
END $$;

-- Bars those of these devices that the login's organisation brought here; how many were not barred before. One
-- organisation cannot shut out another's: that organisation reads the same log, and does it itself.
CREATE FUNCTION sync.bar(p_workspace text, p_actors text[]) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    v_organisation text := sync.let_in(p_workspace);
    v_barred bigint;
BEGIN
    UPDATE sync.device SET barred = true
    WHERE workspace = p_workspace AND actor = ANY (p_actors) AND organisation = v_organisation AND NOT barred;
    GET DIAGNOSTICS v_barred = ROW_COUNT;
    RETURN v_barred;
END $$;

-- For the owner: lets a device in again, in every workspace.
CREATE FUNCTION sync.let_back(p_actor text) RETURNS void
LANGUAGE sql SET search_path = '' AS $$
    UPDATE sync.device SET revoked = false, barred = false WHERE actor = p_actor
$$;

REVOKE ALL ON FUNCTION sync.come_as(text, text), sync.bar(text, text[]), sync.let_back(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sync.come_as(text, text), sync.bar(text, text[]) TO kansli_member;
