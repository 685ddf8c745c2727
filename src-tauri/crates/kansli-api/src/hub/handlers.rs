//! Choosing a hub, making one, how it is doing, and whether there is news.

use std::time::Duration;

use kansli_hub::{Address, Cancel, Founding, Patience, VERSION};

use super::place::{self, Place};
use super::{HubCall, HubConnect, HubInit, HubMade, HubNews, HubStatus, HubView, HubWait, failure};
use crate::app::Call;
use crate::error::{CommandResult, Failure};
use crate::shape::Nothing;
use crate::wire::total;

/// The longest that somebody waits for news in one call, in seconds.
const LONGEST: u32 = 60;

/// Shows which hub this laptop goes to.
pub(crate) fn get(call: &Call<'_>, _: Nothing) -> CommandResult<HubView> {
    call.read(|db| {
        let text = place::address(db)?;
        let address: Option<Address> = text.as_deref().and_then(|text| text.parse().ok());
        let to_send = if text.is_some() { to_send(db)? } else { 0 };
        Ok(HubView {
            place: address.as_ref().map(Address::place),
            login: address.as_ref().map(|address| address.login().to_owned()),
            remembered: address.is_some_and(|address| place::kept(call, &address).is_some()),
            address: text,
            to_send,
            last_at: place::last(db)?,
            papers_missing: total(db.papers_missing()?.len()),
        })
    })
}

fn to_send(db: &kansli_store::Reader<'_>) -> CommandResult<u32> {
    Ok(db.count_from(place::given(db)?)?)
}

/// Chooses a hub, after going there: a wrong address is told now, not some night.
pub(crate) fn connect(call: &Call<'_>, request: HubConnect) -> CommandResult<HubView> {
    let text = request.address.trim().to_owned();
    let place = Place::of(call, text, call.app.hub.cancel())?;
    let hub = place.connect(call, request.password.clone())?;
    if let Some(password) = request.password {
        keep(call, &place.address, password, request.remember)?;
    }
    if call.read(place::address)?.as_ref() == Some(&place.text) {
        place.rest(call, hub);
    } else {
        chosen(call, Some(&place.text))?;
    }
    get(call, Nothing {})
}

/// Keeps the password of a login where it is to be kept, and nowhere else.
fn keep(call: &Call<'_>, address: &Address, password: String, remember: bool) -> CommandResult<()> {
    if remember && !place::keep(call, address, &password) {
        return Err(Failure::refused("hub-password-not-kept").at("remember"));
    }
    if !remember && place::kept(call, address).is_some() {
        place::keep(call, address, "");
    }
    place::tell(call, address, Some(password).filter(|_| !remember));
    Ok(())
}

/// Goes to no hub any more. What it has, it keeps.
pub(crate) fn forget(call: &Call<'_>, _: Nothing) -> CommandResult<HubView> {
    if let Some(text) = call.read(place::address)?
        && let Ok(address) = text.parse()
    {
        if place::kept(call, &address).is_some() {
            place::keep(call, &address, "");
        }
        place::tell(call, &address, None);
    }
    chosen(call, None)?;
    get(call, Nothing {})
}

fn chosen(call: &Call<'_>, address: Option<&str>) -> CommandResult<()> {
    call.store(|store| place::choose(store, address))?;
    // Whoever waits at the one before need not.
    call.app.hub.stop();
    call.touch(["hub"]);
    Ok(())
}

/// Makes a database a hub for this workspace, or brings an older one up.
pub(crate) fn init(call: &Call<'_>, request: HubInit) -> CommandResult<HubMade> {
    let address: Address = request.address.trim().parse().map_err(failure::address)?;
    let workspace = call.read(place::workspace)?;
    let named = |text: &str| {
        let text = text.trim().to_owned();
        let blank = || Failure::refused("exchange-refused-blank").at("organisations");
        if text.is_empty() { Err(blank()) } else { Ok(text) }
    };
    let mut founding = Founding::default();
    for organisation in &request.organisations {
        founding.workspaces.push((workspace.clone(), named(organisation)?));
    }
    for login in &request.logins {
        founding.logins.push((named(&login.login)?, named(&login.organisation)?));
    }
    let password = request.password.as_deref();
    let (patience, cancel) = (Patience::default(), Cancel::default());
    let before = kansli_hub::init(&address, password, patience, &cancel, &founding);
    let before = before.map_err(failure::hub)?;
    Ok(HubMade { before: Some(before).filter(|before| *before > 0), version: VERSION })
}

/// Asks the hub how it is doing.
pub(crate) fn status(call: &Call<'_>, request: HubCall) -> CommandResult<HubStatus> {
    let place = Place::chosen(call)?;
    let mut hub = place.connect(call, request.password)?;
    let status = hub.status().map_err(failure::hub)?;
    place.rest(call, hub);
    let (to_send, read) = call.read(|db| Ok((to_send(db)?, place::was_read(db)?.0)))?;
    let words = call.words();
    let mut advice = Vec::new();
    if !status.durable {
        advice.push(words.text("hub-advice-durable", &[]));
    }
    Ok(HubStatus {
        place: place.address.place(),
        organisation: status.organisation,
        version: status.version,
        server: status.server,
        steps: total(status.newest),
        devices: total(status.devices.len()),
        to_send,
        to_read: total(status.newest.saturating_sub(read)),
        encrypted: status.encrypted,
        durable: status.durable,
        advice,
    })
}

/// Waits until there is something to read at the hub, or until the time is up. Whoever follows a hub asks
/// this again and again, and goes to the hub when there is news.
pub(crate) fn wait(call: &Call<'_>, request: HubWait) -> CommandResult<HubNews> {
    let place = Place::chosen(call)?;
    let mut hub = place.connect(call, request.password)?;
    // First listen, then look: what comes between the two is heard.
    hub.listen().map_err(failure::hub)?;
    let read = || place.within(call, |store| Ok(place::was_read(&store.reader())?.0));
    let mut news = hub.status().map_err(failure::hub)?.newest != read()?;
    if !news {
        let most = Duration::from_secs(request.seconds.unwrap_or(30).min(LONGEST).into());
        // What this laptop has given itself rings as well.
        let heard = hub.wait(most).map_err(failure::hub)?;
        news = heard.is_some_and(|newest| read().is_ok_and(|read| newest != read));
    }
    place.rest(call, hub);
    Ok(HubNews { news })
}
