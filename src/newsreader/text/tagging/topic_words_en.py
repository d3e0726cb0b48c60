"""Data of ``topics``: what English articles about each topic talk of."""

from newsreader.text.tagging.topic_table import Words

WORDS: dict[str, Words] = {
    "war": Words(
        "war shell missile drone soldier troop army military artillery frontline offensive counteroffensive invasion occupier ceasefire truce brigade battalion "
        "tank ammunition prisoner_of_war weapon arm airstrike warplane mine_clearance demine battlefield invade besiege militia insurgent rebel air_raid "
        "air_defense warship wartime mobilisation mobilization combat jam ministry_of_defense",
        "attack strike explosion kill wound defense front commander general fighter bomb evacuation siege occupy debris front_line hostility conflict fire nato",
    ),
    "diplomacy": Words(
        "diplomat diplomacy diplomatic ambassador embassy summit sanction foreign_minister foreign_ministry european_commission european_union unite_nation "
        "treaty bilateral envoy ally alliance negotiator state_department peace_talk accession brexit geopolitical secretary_general peace_deal demarcation",
        "agreement talk negotiation border delegation visit president european international partner minister country deal foreign bloc withdrawal brussels line "
        "nato",
    ),
    "politics": Words(
        "parliament lawmaker mp senator congressman legislation bill election voter ballot electoral vote party coalition opposition prime_minister president "
        "presidency mayor council_election councillor resign resignation impeachment referendum politics politician political speaker governor constitution "
        "campaign candidate poll legislature congress senate house_of_common democracy democrat republican conservative labour_party liberal recount by_election "
        "brexit cabinet",
        "law government minister committee council policy majority lead leader seat pass reading amendment hearing commissioner official term elect public",
    ),
    "law": Words(
        "court judge judicial verdict sentence convict defendant prosecutor prosecution attorney lawyer appeal supreme_court lawsuit sue plaintiff bribe bribery "
        "corruption corrupt inquiry investigation tribunal jury magistrate testify legal illegal jail imprisonment guilty plead acquit clear_of fine ruling "
        "court_order injunction embezzlement fraud watchdog auditor audit unlawful gdpr consent negligence barrister trial suspend_sentence",
        "law case rule charge crime penalty right evidence witness custody bail hearing regulator claim compensation damage order investigate breach statute "
        "judgment",
    ),
    "crime": Words(
        "criminal police officer detective arrest suspect murder kill theft thief steal robbery robber burglary burglar scam scammer fraudster drug smuggle "
        "smuggler crime gang assault kidnap rape sheriff deputy arson arsonist extortion blackmail homicide shoplift detain sabotage vandal shoot gunman stab",
        "investigation knife gun victim charge custody custody_officer seize court prison escape pose handcuff",
    ),
    "disaster": Words(
        "fire blaze wildfire firefighter rescue rescuer emergency crash accident earthquake flood flooding landslide avalanche disaster sink drown capsize "
        "evacuate collision collapse derail derailment hurricane tornado explosion refinery_fire shipwreck coastguard lifeboat tsunami strand life_jacket quarry "
        "evacuation rubble floodplain flooded levee",
        "injure casualty smoke danger hospital blast search survivor damage tragedy victim crew vessel boat water missing burn shelter diver",
    ),
    "weather": Words(
        "weather forecast forecaster meteorologist snow snowfall blizzard rain rainfall thunderstorm storm hail frost heatwave heat_wave drought icy ice_storm "
        "fog temperature cold_snap warm_front gale wind gust cyclone anticyclone sleet snowplow snowdrift meet_office national_weather_service landfall "
        "precipitation thaw shower snowstorm",
        "degree cold warm cloud sunny dry wet mph power_outage winter summer climate sea coast visibility overnight",
    ),
    "economy": Words(
        "economy economic economist inflation gdp budget tax taxation central_bank interest_rate rate_cut rate_rise lev yen exchange_rate loan banking deposit "
        "deficit treasury export exporter import tariff trader investment stock_market stock share_price bond commodity futures finance financial fiscal "
        "mortgage wage debt market recession fund crude wheat_price hedge freight_rate",
        "billion million percent growth rise fall cost income expenditure demand supply seller sale revenue profit money spend ton analyst price_rise quarter "
        "slip barrel dollar euro price investor trade currency bank",
    ),
    "business": Words(
        "entrepreneur businessman factory plant manufacturer manufacturing retailer retail supermarket startup corporation brand revenue ceo chief_executive "
        "shareholder bankruptcy profit_warning workforce supplier logistics marketing tender competitor layoff merger takeover acquisition shipyard refiner "
        "subsidiary franchise operator shipowner production",
        "open customer buyer worker contract order equipment delivery director investment close owner product warehouse goods share hire output capacity "
        "announce company business firm store industry producer",
    ),
    "energy": Words(
        "energy electricity power_plant power_station power_cut power_outage blackout substation grid nuclear reactor solar solar_panel solar_farm wind_farm "
        "turbine generator gas_pipeline pipeline petrol coal transformer battery megawatt kilowatt refinery renewable utility electrification hydroelectric "
        "photovoltaic lng power_line transmission cable_undersea",
        "power supply consumption consumer capacity station heating cable tariff outage plant repair electric oil gas fuel",
    ),
    "housing": Words(
        "housing home_owner apartment flat tenant landlord rent renter mortgage property_developer developer plan_permission planning zone water_supply "
        "water_main tap_water drink_water sewage sewer water_company water_firm boil_water plumb neighbourhood residential elevator moratorium high_rise "
        "burst_main reservoir_water estate_agent building_permit lift_building leak",
        "resident house home building construction repair street pipe water council roof room village property application supply",
    ),
    "transport": Words(
        "transport transportation train rail railway railroad bus tram metro subway airport airline flight passenger station_platform ship ferry vessel port "
        "highway traffic motorway commuter carrier freight cargo wagon truck lorry cyclist bicycle bus_lane canal container shipping aviation "
        "air_traffic_control air_traffic locomotive tunnel fleet faa anchor captain sail",
        "timetable schedule bridge ticket station line speed delay transit mile sea reopen crossing vehicle car harbour dock driver road pilot route aircraft "
        "plane",
    ),
    "agriculture": Words(
        "farmer farm agriculture agricultural crop harvest wheat barley corn maize soy grain livestock cattle cow dairy sheep goat pig orchard fertiliser "
        "fertilizer agronomist vegetable potato rancher ranch beekeeper honey hive tractor irrigation seed plantation citrus coffee grower vineyard pasture "
        "fisherman grain_elevator flock lamb nitrogen herd calf",
        "field tonne land soil drought milk rural tree produce feed plant yield fish grow",
    ),
    "environment": Words(
        "environment environmental ecology ecologist ecosystem nature conservation conservationist pollution climate climate_change forest woodland river lake "
        "wetland endangered species wildlife bird ornithologist beaver lynx bear wolf swift goose sparrow fish_stock litter waste recycling emission "
        "biodiversity national_park population nest poach deforestation glacier carbon greenhouse habitat naturalist plastic outfall sewage_spill nature_reserve "
        "sea_lion seal salmon nitrogen",
        "water plant tree animal wild air clean coast pollute sea protect melt spill environmentalist",
    ),
    "health": Words(
        "doctor physician hospital medic medical medicine patient disease illness treatment treat surgeon surgery vaccine vaccination coronavirus covid epidemic "
        "outbreak diagnosis symptom cancer blood_pressure transplant pharmacy drug_prescription medication nurse maternity rehabilitation prosthesis "
        "psychologist therapy mental_health suicide diet health healthcare ambulance paramedic stroke heart_attack clinic clinical quarantine virus infection "
        "cholera midwife hospice insomnia psychiatrist injury_unit nhs emergency_department birth",
        "blood help sleep study skin operation weight risk intensive_care pain body wound case crisis care unit dose",
    ),
    "science": Words(
        "scientist science scientific researcher research study experiment astronomer astronomy space planet telescope satellite mars galaxy physicist physics "
        "chemist chemistry biologist biology geneticist dna archaeologist laboratory lab discovery expedition nasa evolution molecule mathematician "
        "paleontologist nobel orbit exoplanet atmosphere_planet asteroid comet seed_bank microplastic peer_review marine_biologist oceanographer polymer",
        "discover find method theory university journal publish sample analysis professor hypothesis data result species observe measure",
    ),
    "technology": Words(
        "technology tech app smartphone phone screen gadget software programmer developer_software artificial_intelligence ai neural_network algorithm internet "
        "website cyberattack hacker cybersecurity apple google microsoft android iphone browser messenger robot processor video_game gamer gameplay printer "
        "digital innovation chip computer online gps data_protection cookie wi_fi archive_digital platform startup device review_unit glitch jam console "
        "kettle_review appliance handheld steam playstation nintendo",
        "user feature model version update battery network memory develop engineer program data test sensor button play download setting price_tag",
    ),
    "education": Words(
        "school pupil student teacher education educational university college campus kindergarten lesson curriculum classroom lecturer rector graduate academy "
        "pedagogy diploma scholarship degree_course exam principal headteacher school_board textbook high_education schooling undergraduate professor_student "
        "latin teaching school_year enrolment enrollment tuition",
        "child learn class math faculty knowledge subject grade teach parent board train",
    ),
    "culture": Words(
        "theatre theater play_stage performance premiere director_film actor actress film cinema movie festival exhibition museum artist art painting gallery "
        "concert music musician orchestra conductor opera singer song book novel poet poem poetry writer author literature literary publisher library sculptor "
        "sculpture restorer restoration ballet culture cultural stage translator violin album photograph_archive photographer archive biennale playwright drama "
        "novelist photograph carnival scene origami paper_folding designer",
        "reader story hero role hall audience show collection work culture_minister write act curtain review exhibit craft",
    ),
    "history": Words(
        "history historian historic historical archaeologist archaeological excavation century medieval empire world_war ancient antique prince king_medieval "
        "soviet archive heritage monument artefact artifact relic revolution bronze_age iron_age roman prehistoric castle fortress genealogy commemorate "
        "centenary exhumation",
        "old former find memory document past ancestor legend tradition myth museum dig era",
    ),
    "religion": Words(
        "church cathedral priest bishop archbishop patriarch monastery icon prayer liturgy easter christmas pope vatican mosque muslim imam synagogue rabbi "
        "islam islamic christian orthodox catholic parish parishioner religion religious sermon monk diocese cardinal blasphemy faith evangelical congregation "
        "pastor vicar nun",
        "bell holy father cross bless pray god tradition saint sin",
    ),
    "sport": Words(
        "sport sportsman athlete football footballer soccer match goal goalkeeper penalty tournament championship champion coach team_mate olympics olympic "
        "medal biathlon basketball volleyball tennis boxing boxer hockey marathon runner swim stadium semifinal semi_final quarterfinal final referee uefa fifa "
        "chess handball race derby transfer striker midfielder defender league season cup playoff half_time rugby cricket golf rally rebound parkrun inn wicket "
        "kick_off nine_game",
        "win victory lose opponent team club record competition game play point ball winner table start distance ski score draw win_over lead fan player",
    ),
    "social": Words(
        "pension pensioner retirement retire welfare social_worker benefit childcare disability unemployment unemployed wage_minimum minimum_wage union "
        "trade_union strike demographic birth_rate orphan adoption guardianship poverty homeless inequality gender discrimination charity employment employer "
        "shift elderly loneliness food_bank payout",
        "payment help family age mother woman man work support service worker pay community",
    ),
    "migration": Words(
        "refugee migrant migration asylum asylum_seeker deportation deport residence_permit citizenship emigrant emigration immigration immigrant diaspora visa "
        "passport undocumented border_guard repatriation resettlement smuggle_migrant frontex displace",
        "border abroad camp return foreign document flee country",
    ),
    "media": Words(
        "journalist journalism media newspaper newsroom editor broadcaster broadcast radio_station television reporter fake_news fake fact_check disinformation "
        "misinformation propaganda propagandist blogger press_freedom censorship subscriber press clickbait headline paywall advertising_standard mislead advert "
        "columnist debunk hoax",
        "news social_medium publication advertisement interview reader publish source audience channel article photo post claim facebook",
    ),
}
