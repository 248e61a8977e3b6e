-- Row-level security, the second wall (ADR-0016). Run again with every new migration, and whenever
-- this text or one of the two users changes: who sees a row is derived from the columns of its
-- table, so a table made later has its policies with it. Of ${owner}, after ${migrations}.
--
-- Who asks is told at the start of each transaction (PostgresWall):
--   keur.asker         portal, staff, vendor, or the name of a gate; nothing: no row is seen
--   keur.organisation  of staff: the organisation
--   keur.keeper, keur.vendor, keur.offer, keur.company  of a vendor: its offer, who keeps it, and
--                      the vendor's own organisation
do $wall$
declare
  application constant text := '${application}';
  alone constant boolean := application = current_user;

  -- Each in a subquery of its own, so that it is read once in a statement and not once in a row.
  asker constant text := '(select current_setting(''keur.asker'', true))';
  own constant text := '(select nullif(current_setting(''keur.organisation'', true), '''')::uuid)';
  keeper constant text := '(select nullif(current_setting(''keur.keeper'', true), '''')::uuid)';
  of_vendor constant text := '(select nullif(current_setting(''keur.vendor'', true), '''')::uuid)';
  of_offer constant text := '(select nullif(current_setting(''keur.offer'', true), '''')::uuid)';
  its_offer constant text := 'vendor_id = ' || of_vendor || ' and offer_id = ' || of_offer;
  of_procurement constant text := ' in (select o.procurement_id from offer o)';
  company constant text := '(select nullif(current_setting(''keur.company'', true), '''')::uuid)';

  -- The joint procurements in which the organisation takes part, with who keeps each.
  joint constant text := 'from procurement_participant joint where joint.participant_id = ' || own;
  keepers constant text := 'organisation_id in (select joint.organisation_id ' || joint || ')';

  -- Kept for good: a change is a new row. What is logged can't be taken back either, but for the
  -- log of an organisation that was made up, which goes with it.
  sealed constant text[] := array[
    'questionnaire', 'submission', 'offer_facts', 'purpose_version', 'scorecard', 'award',
    'procurement_decision', 'decided_value', 'clause_decision', 'frozen_package',
    'change_assessment', 'finding', 'finding_conclusion'];

  old record;
  t record;
  one record;
  commands text[];
  condition text;
begin
  for old in select tablename, policyname from pg_policies where schemaname = current_schema() loop
    execute format('drop policy %I on %I', old.policyname, old.tablename);
  end loop;

  -- A policy can't read its own table: this function reads it as the portal, for which the policy
  -- that calls it is not asked.
  execute format($function$
    create or replace function taking_part() returns setof uuid
      language plpgsql stable security definer set search_path = %I, pg_temp
      as $body$
      declare
        asker constant text := current_setting('keur.asker', true);
      begin
        perform set_config('keur.asker', 'portal', true);
        return query select p.procurement_id from procurement_participant p
          where p.participant_id = nullif(current_setting('keur.organisation', true), '')::uuid;
        perform set_config('keur.asker', asker, true);
      end
      $body$
    $function$, current_schema());

  if not alone then
    execute format('grant usage on schema %I to %I', current_schema(), application);
    execute format('grant select, insert, update, delete on all tables in schema %I to %I',
      current_schema(), application);
    execute format('revoke all on flyway_schema_history from %I', application);
    execute format('grant select on flyway_schema_history to %I', application);
    execute format('revoke update on audit_event, content_snapshot from %I', application);
    -- Whether an organisation was made up never changes: its log may be removed.
    execute format('revoke update on organisation from %I', application);
    execute format('grant update (%s) on organisation to %I',
      (select string_agg(quote_ident(attname), ', ') from pg_attribute
        where attrelid = 'organisation'::regclass and attnum > 0 and not attisdropped
          and attname not in ('id', 'sample', 'runs_portal')),
      application);
  end if;

  -- Behind each condition stands that the row is of the keeper of the offer.
  create temporary table told_to_vendors (name text, commands text[], condition text) on commit drop;
  insert into told_to_vendors values
    ('offer', '{select}', 'id = ' || of_offer),
    ('vendor', '{select}', 'id = ' || of_vendor),
    ('procurement', '{select}', 'id' || of_procurement),
    ('questionnaire', '{select}', 'procurement_id' || of_procurement),
    ('questionnaire_recipient', '{select}', its_offer),
    ('invitation', '{select,insert,update}', its_offer),
    ('answer_sheet', '{select,update}', 'vendor_id = ' || of_vendor || ' and subject_id = ' || of_offer),
    ('answer', '{select,insert,update,delete}', 'sheet_id in (select s.id from answer_sheet s)'),
    ('evidence', '{select,insert,update}', 'sheet_id in (select s.id from answer_sheet s)'),
    ('evidence_content', '{select,insert}', 'evidence_id in (select e.id from evidence e)'),
    ('contested_fact', '{select,insert,update,delete}', its_offer),
    ('submission', '{select,insert}', its_offer),
    ('offer_facts', '{select,insert}', its_offer),
    -- What was decided before, and the purpose that was recorded, are in the questionnaire.
    ('decided_value', '{select}', its_offer || ' or offer_id is null and procurement_id' || of_procurement),
    ('purpose_version', '{select}', its_offer || ' or offer_id is null and procurement_id' || of_procurement),
    ('purpose_version', '{insert}', its_offer),
    ('purpose_draft', '{select,insert,update}', its_offer),
    ('purpose_agreement', '{select,insert,update}', its_offer),
    ('award', '{select}', its_offer),
    -- By name, whoever of the institution invited it or wrote in the purpose that both agree.
    ('person', '{select}', 'id in (select i.created_by from invitation i)'
      || ' or id in (select d.changed_by from purpose_draft d)'),
    ('outbox_mail', '{insert}', 'vendor_id = ' || of_vendor),
    ('audit_event', '{insert}', 'vendor_id = ' || of_vendor),
    ('audit_head', '{select,insert,update}', 'true');

  -- Openings through which rows of any organisation are reached; kernel.Asker.Gate says for what.
  create temporary table opening (gate text, name text, commands text[]) on commit drop;
  insert into opening values
    ('entrance', 'person', '{select,insert,update}'),
    ('entrance', 'person_role', '{select,insert}'),
    ('entrance', 'procurement_role', '{select}'),
    ('entrance', 'reviewer_domain', '{select}'),
    ('entrance', 'second_step', '{select,insert,update}'),
    ('entrance', 'recovery_code', '{select,insert,update,delete}'),
    ('entrance', 'external_identity', '{select,insert}'),
    ('entrance', 'organisation_link', '{select,update}'),
    ('entrance', 'vendor_person', '{select}'),
    ('entrance', 'invitation', '{select}'),
    ('entrance', 'invitation_code', '{select,insert,update,delete}'),
    ('entrance', 'audit_event', '{insert}'),
    ('entrance', 'audit_head', '{select,insert,update}'),
    ('log', 'audit_event', '{insert}'),
    ('log', 'audit_head', '{select,insert,update}'),
    ('choice', 'procurement', '{select,update}'),
    ('choice', 'award', '{select}'),
    ('joining', 'vendor', '{select,update}'),
    ('joining', 'vendor_person', '{select,insert}'),
    ('keeping', 'procurement', '{select}'),
    ('keeping', 'procurement_participant', '{select}'),
    ('keeping', 'procurement_retention', '{select}'),
    ('keeping', 'usual_retention', '{select}'),
    ('keeping', 'ai_system', '{select}'),
    ('person', 'vendor_person', '{select}'),
    ('person', 'offer', '{select}'),
    ('person', 'invitation', '{select}'),
    ('person', 'answer_sheet', '{select}'),
    ('person', 'answer', '{select}'),
    ('person', 'evidence', '{select}'),
    ('person', 'contested_fact', '{select}'),
    ('person', 'submission', '{select}'),
    ('person', 'purpose_draft', '{select}'),
    ('person', 'purpose_agreement', '{select}'),
    ('person', 'outbox_mail', '{select}'),
    ('person', 'audit_event', '{select}');

  for t in
    select c.relname as name,
      array(select attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
    from pg_class c
    where c.relkind in ('r', 'p') and c.relnamespace = to_regnamespace(quote_ident(current_schema()))
    order by c.relname
  loop
    continue when not 'organisation_id' = any (t.columns);
    execute format('alter table %I enable row level security', t.name);
    -- Where one user does all, it owns the tables, and the policies have to hold for it as well.
    execute format('alter table %I %s row level security', t.name,
      case when alone then 'force' else 'no force' end);

    if t.name = 'audit_event' then
      commands := '{select,insert}';
      execute format('create policy made_up on audit_event for delete using (%s)',
        'organisation_id in (select o.id from organisation o where o.sample)'
        || ' and (' || asker || ' = ''portal'' or organisation_id = ' || own || ')');
    elsif t.name = any (sealed) then
      commands := '{select,insert,delete}';
    else
      commands := '{select,insert,update,delete}';
    end if;
    if not alone and t.name = any (sealed) then
      execute format('revoke update on %I from %I', t.name, application);
    end if;

    for one in
      select 'portal' as who, commands as commands, asker || ' = ''portal''' as condition
      union all
      select 'own', commands, 'organisation_id = ' || own
      union all
      select gate, o.commands, asker || ' = ' || quote_literal(gate)
        from opening o where o.name = t.name
      union all
      select 'vendor', v.commands, 'organisation_id = ' || keeper || ' and (' || v.condition || ')'
        from told_to_vendors v where v.name = t.name
      union all
      -- What the vendor keeps itself: its people, and its log of what it did with institutions.
      select 'company', c.commands, 'organisation_id = ' || company
        from (values
          ('vendor_person', '{select}'::text[]),
          ('audit_event', '{insert}'),
          ('audit_head', '{select,insert,update}')) c (name, commands)
        where c.name = t.name
      union all
      -- Whoever came in for a vendor is known by name to the institutions of that vendor's offers.
      select 'linked', '{select}', 'organisation_id in (select v.vendor_organisation_id from vendor v)'
        where t.name = 'vendor_person'
      union all
      -- A body knows how far the contracts are that it bought for.
      select 'bought', '{select}', 'procurement_id in (select p.id from procurement p'
          || ' where p.organisation_id = ' || own || ')'
        where t.name in ('clause_package', 'frozen_package')
      union all
      select 'joint', '{select}', case
          -- Each makes its own contract, and has its own mail and certificates.
          when t.name in ('clause_package', 'frozen_package', 'ai_system', 'outbox_mail',
            'erasure_certificate') then null
          when t.name = 'procurement_participant' then
            asker || ' = ''staff'' and procurement_id in (select taking_part())'
          when t.name = 'person' then keepers
          when t.name = 'procurement' then
            '(id, organisation_id) in (select joint.procurement_id, joint.organisation_id ' || joint || ')'
          when t.name = 'vendor' then keepers || ' and id in (select o.vendor_id from offer o)'
          when t.name = 'answer_sheet' then keepers || ' and (subject_id in (select o.id from offer o)'
            || ' or subject_id in (select joint.procurement_id ' || joint || '))'
          when 'procurement_id' = any (t.columns) then
            '(procurement_id, organisation_id) in (select joint.procurement_id, joint.organisation_id '
            || joint || ')'
          when 'dossier_id' = any (t.columns) then
            '(dossier_id, organisation_id) in (select joint.procurement_id, joint.organisation_id '
            || joint || ')'
          when 'offer_id' = any (t.columns) then
            keepers || ' and offer_id in (select o.id from offer o)'
          when 'sheet_id' = any (t.columns) then
            keepers || ' and sheet_id in (select s.id from answer_sheet s)'
          when 'evidence_id' = any (t.columns) then
            keepers || ' and evidence_id in (select e.id from evidence e)'
        end
    loop
      continue when one.condition is null;
      for old in select unnest(one.commands) as command loop
        execute format('create policy %I on %I for %s %s', one.who || '_' || old.command, t.name,
          old.command,
          case old.command
            when 'insert' then format('with check (%s)', one.condition)
            else format('using (%s)', one.condition)
          end);
      end loop;
    end loop;
  end loop;
end
$wall$;
