-- The walls inside the one database: a schema a service, and two roles a schema.
--
--   <schema>_owner  owns the schema; migrates it (Flyway)
--   <schema>        what the service runs as: owns nothing, so row-level security holds it; reads and writes rows only
--   <schema>_worker nobody logs in as it: what the service steps into (SET LOCAL ROLE) for work across workspaces; the
--                   migrations grant it just what a worker's statement needs
--
-- No role reaches another's schema, and nobody creates anything in `public`.
-- Run as a superuser, connected to the database `rapport`; may be run again at any time (new passwords take effect).
-- Passwords are parameters in psql's form: psql -v analyzer_password=… -v analyzer_owner_password=… -f roles.sql

DO $$
DECLARE
    service text;
    owner text;
    worker text;
BEGIN
    REVOKE ALL ON DATABASE rapport FROM PUBLIC;
    REVOKE ALL ON SCHEMA public FROM PUBLIC;

    FOREACH service IN ARRAY ARRAY ['analyzer', 'templates', 'followup', 'identity'] LOOP
        owner := service || '_owner';
        worker := service || '_worker';

        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = owner) THEN
            EXECUTE format('CREATE ROLE %I LOGIN', owner);
        END IF;
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = service) THEN
            EXECUTE format('CREATE ROLE %I LOGIN', service);
        END IF;

        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = worker) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', worker);
        END IF;
        EXECUTE format('GRANT %I TO %I WITH INHERIT FALSE, SET TRUE', worker, service);

        EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I AUTHORIZATION %I', service, owner);
        EXECUTE format('GRANT CONNECT ON DATABASE rapport TO %I, %I', owner, service);
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I, %I', service, service, worker);
        EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA %I '
            'GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %I', owner, service, service);
        EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA %I '
            'GRANT USAGE, SELECT ON SEQUENCES TO %I', owner, service, service);
        EXECUTE format('ALTER ROLE %I IN DATABASE rapport SET search_path = %I', owner, service);
        EXECUTE format('ALTER ROLE %I IN DATABASE rapport SET search_path = %I', service, service);
    END LOOP;
END
$$;

ALTER ROLE analyzer_owner PASSWORD :'analyzer_owner_password';
ALTER ROLE analyzer PASSWORD :'analyzer_password';
ALTER ROLE templates_owner PASSWORD :'templates_owner_password';
ALTER ROLE templates PASSWORD :'templates_password';
ALTER ROLE followup_owner PASSWORD :'followup_owner_password';
ALTER ROLE followup PASSWORD :'followup_password';
ALTER ROLE identity_owner PASSWORD :'identity_owner_password';
ALTER ROLE identity PASSWORD :'identity_password';
