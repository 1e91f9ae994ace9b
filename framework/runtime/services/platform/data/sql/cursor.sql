-- namespace: athyper::runtime::data
-- What cursors are sealed with: a key made of the installation's secret (decision 0089).

-- name: make_secret
-- rows: exec
-- params: secret
insert into core.job_key (id, secret) values (1, :secret) on conflict (id) do nothing;

-- name: read_secret
-- rows: one
-- reads: secret as bytes
-- never null: secret
select encode(secret, 'hex') as secret from core.job_key where id = 1;
