-- Made by tools/refdata; do not edit. Sources and licences: NOTICE.md.

insert into ref.reference_dataset as target (code, title, source, version, licence, url, fetched_on)
values ('state_region', 'Subdivisions of countries (ISO 3166-2)', 'Unicode CLDR', '48.2.0', 'Unicode-3.0', 'https://cldr.unicode.org', '2026-11-27')
on conflict (code) do update set (title, source, version, licence, url, fetched_on, loaded_at)
  = row(excluded.title, excluded.source, excluded.version, excluded.licence, excluded.url, excluded.fetched_on, now());

create temporary table seed on commit drop as
select string_to_array(line, '|') as cell from string_to_table($seed$AD-02|AD||Canillo
AD-03|AD||Encamp
AD-04|AD||La Massana
AD-05|AD||Ordino
AD-06|AD||Sant Julià de Lòria
AD-07|AD||Andorra la Vella
AD-08|AD||Escaldes-Engordany
AE-AJ|AE||Ajman
AE-AZ|AE||Abu Dhabi
AE-DU|AE||Dubai
AE-FU|AE||Fujairah
AE-RK|AE||Ras al-Khaimah
AE-SH|AE||Sharjah
AE-UQ|AE||Umm al-Quwain
AF-BAL|AF||Balkh
AF-BAM|AF||Bamyan
AF-BDG|AF||Badghis
AF-BDS|AF||Badakhshan
AF-BGL|AF||Baghlan
AF-DAY|AF||Daykundi
AF-FRA|AF||Farah
AF-FYB|AF||Faryab
AF-GHA|AF||Ghazni
AF-GHO|AF||Ghōr
AF-HEL|AF||Helmand
AF-HER|AF||Herat
AF-JOW|AF||Jowzjan
AF-KAB|AF||Kabul
AF-KAN|AF||Kandahar
AF-KAP|AF||Kapisa
AF-KDZ|AF||Kunduz
AF-KHO|AF||Khost
AF-KNR|AF||Kunar
AF-LAG|AF||Laghman
AF-LOG|AF||Logar
AF-NAN|AF||Nangarhar
AF-NIM|AF||Nimruz
AF-NUR|AF||Nuristan
AF-PAN|AF||Panjshir
AF-PAR|AF||Parwan
AF-PIA|AF||Paktia
AF-PKA|AF||Paktika
AF-SAM|AF||Samangan
AF-SAR|AF||Sar-e Pol
AF-TAK|AF||Takhar
AF-URU|AF||Urozgan
AF-WAR|AF||Maidan Wardak
AF-ZAB|AF||Zabul
AG-03|AG||Saint George
AG-04|AG||Saint John
AG-05|AG||Saint Mary
AG-06|AG||Saint Paul
AG-07|AG||Saint Peter
AG-08|AG||Saint Philip
AG-10|AG||Barbuda
AG-11|AG||Redonda
AL-01|AL||Berat County
AL-02|AL||Durrës County
AL-03|AL||Elbasan County
AL-04|AL||Fier County
AL-05|AL||Gjirokastër County
AL-06|AL||Korçë County
AL-07|AL||Kukës County
AL-08|AL||Lezhë County
AL-09|AL||Dibër County
AL-10|AL||Shkodër County
AL-11|AL||Tirana County
AL-12|AL||Vlorë County
AM-AG|AM||Aragatsotn
AM-AR|AM||Ararat
AM-AV|AM||Armavir
AM-ER|AM||Yerevan
AM-GR|AM||Gegharkunik
AM-KT|AM||Kotayk
AM-LO|AM||Lori
AM-SH|AM||Shirak
AM-SU|AM||Syunik
AM-TV|AM||Tavush
AM-VD|AM||Vayots Dzor
AO-BGO|AO||Bengo
AO-BGU|AO||Benguela
AO-BIE|AO||Bié
AO-CAB|AO||Cabinda
AO-CCU|AO||Cuando Cubango
AO-CNN|AO||Cunene
AO-CNO|AO||Cuanza Norte
AO-CUS|AO||Cuanza Sul
AO-HUA|AO||Huambo
AO-HUI|AO||Huíla
AO-LNO|AO||Lunda Norte
AO-LSU|AO||Lunda Sul
AO-LUA|AO||Luanda
AO-MAL|AO||Malanje
AO-MOX|AO||Moxico
AO-NAM|AO||Namibe
AO-UIG|AO||Uíge
AO-ZAI|AO||Zaire
AR-A|AR||Salta
AR-B|AR||Buenos Aires Province
AR-C|AR||Buenos Aires
AR-D|AR||San Luis
AR-E|AR||Entre Ríos
AR-F|AR||La Rioja
AR-G|AR||Santiago del Estero
AR-H|AR||Chaco
AR-J|AR||San Juan
AR-K|AR||Catamarca
AR-L|AR||La Pampa
AR-M|AR||Mendoza
AR-N|AR||Misiones
AR-P|AR||Formosa
AR-Q|AR||Neuquén
AR-R|AR||Río Negro
AR-S|AR||Santa Fe
AR-T|AR||Tucumán
AR-U|AR||Chubut
AR-V|AR||Tierra del Fuego
AR-W|AR||Corrientes
AR-X|AR||Córdoba
AR-Y|AR||Jujuy
AR-Z|AR||Santa Cruz
AT-1|AT||Burgenland
AT-2|AT||Carinthia
AT-3|AT||Lower Austria
AT-4|AT||Upper Austria
AT-5|AT||Salzburg
AT-6|AT||Styria
AT-7|AT||Tyrol
AT-8|AT||Vorarlberg
AT-9|AT||Vienna
AU-ACT|AU||Australian Capital Territory
AU-NSW|AU||New South Wales
AU-NT|AU||Northern Territory
AU-QLD|AU||Queensland
AU-SA|AU||South Australia
AU-TAS|AU||Tasmania
AU-VIC|AU||Victoria
AU-WA|AU||Western Australia
AZ-ABS|AZ||Absheron
AZ-AGA|AZ||Agstafa
AZ-AGC|AZ||Aghjabadi
AZ-AGM|AZ||Agdam
AZ-AGS|AZ||Agdash
AZ-AGU|AZ||Agsu
AZ-AST|AZ||Astara
AZ-BA|AZ||Baku
AZ-BAB|AZ|AZ-NX|Babek
AZ-BAL|AZ||Balakan
AZ-BAR|AZ||Barda
AZ-BEY|AZ||Beylagan
AZ-BIL|AZ||Bilasuvar
AZ-CAB|AZ||Jabrayil
AZ-CAL|AZ||Jalilabad
AZ-CUL|AZ|AZ-NX|Julfa
AZ-DAS|AZ||Dashkasan
AZ-FUZ|AZ||Fizuli
AZ-GA|AZ||Ganja
AZ-GAD|AZ||Gadabay
AZ-GOR|AZ||Goranboy
AZ-GOY|AZ||Goychay
AZ-GYG|AZ||Goygol
AZ-HAC|AZ||Hajigabul
AZ-IMI|AZ||Imishli
AZ-ISM|AZ||Ismailli
AZ-KAL|AZ||Kalbajar
AZ-KAN|AZ|AZ-NX|Kangarli
AZ-KUR|AZ||Kurdamir
AZ-LA|AZ||Lankaran
AZ-LAC|AZ||Lachin
AZ-LAN|AZ||Lankaran District
AZ-LER|AZ||Lerik
AZ-MAS|AZ||Masally
AZ-MI|AZ||Mingachevir
AZ-NA|AZ||Naftalan
AZ-NEF|AZ||Neftchala
AZ-NV|AZ|AZ-NX|Nakhchivan
AZ-NX|AZ||Nakhchivan AR
AZ-OGU|AZ||Oghuz
AZ-ORD|AZ|AZ-NX|Ordubad
AZ-QAB|AZ||Qabala
AZ-QAX|AZ||Qakh
AZ-QAZ|AZ||Qazakh
AZ-QBA|AZ||Quba
AZ-QBI|AZ||Qubadli
AZ-QOB|AZ||Gobustan
AZ-QUS|AZ||Qusar
AZ-SA|AZ||Shaki
AZ-SAB|AZ||Sabirabad
AZ-SAD|AZ|AZ-NX|Sadarak
AZ-SAH|AZ|AZ-NX|Shahbuz
AZ-SAK|AZ||Shaki District
AZ-SAL|AZ||Salyan
AZ-SAR|AZ|AZ-NX|Sharur
AZ-SAT|AZ||Saatly
AZ-SBN|AZ||Shabran
AZ-SIY|AZ||Siazan
AZ-SKR|AZ||Shamkir
AZ-SM|AZ||Sumqayit
AZ-SMI|AZ||Shamakhi
AZ-SMX|AZ||Samukh
AZ-SR|AZ||Shirvan
AZ-SUS|AZ||Shusha
AZ-TAR|AZ||Tartar
AZ-TOV|AZ||Tovuz
AZ-UCA|AZ||Ujar
AZ-XA|AZ||Stepanakert
AZ-XAC|AZ||Khachmaz
AZ-XCI|AZ||Khojali
AZ-XIZ|AZ||Khizi
AZ-XVD|AZ||Khojavend
AZ-YAR|AZ||Yardymli
AZ-YE|AZ||Yevlakh
AZ-YEV|AZ||Yevlakh District
AZ-ZAN|AZ||Zangilan
AZ-ZAQ|AZ||Zaqatala
AZ-ZAR|AZ||Zardab
BA-BIH|BA||Federation of Bosnia and Herzegovina
BA-BRC|BA||Brčko District
BA-SRP|BA||Republika Srpska
BB-01|BB||Christ Church
BB-02|BB||Saint Andrew
BB-03|BB||Saint George
BB-04|BB||Saint James
BB-05|BB||Saint John
BB-06|BB||Saint Joseph
BB-07|BB||Saint Lucy
BB-08|BB||Saint Michael
BB-09|BB||Saint Peter
BB-10|BB||Saint Philip
BB-11|BB||Saint Thomas
BD-01|BD|BD-B|Bandarban
BD-02|BD|BD-A|Barguna
BD-03|BD|BD-E|Bogra
BD-04|BD|BD-B|Brahmanbaria
BD-05|BD|BD-D|Bagerhat
BD-06|BD|BD-A|Barisal Division
BD-07|BD|BD-A|Bhola
BD-08|BD|BD-B|Comilla
BD-09|BD|BD-B|Chandpur
BD-10|BD|BD-B|Chittagong
BD-11|BD|BD-B|Cox’s Bazar
BD-12|BD|BD-D|Chuadanga
BD-13|BD|BD-C|Dhaka
BD-14|BD|BD-F|Dinajpur
BD-15|BD|BD-C|Faridpur
BD-16|BD|BD-B|Feni
BD-17|BD|BD-C|Gopalganj
BD-18|BD|BD-C|Gazipur
BD-19|BD|BD-F|Gaibandha
BD-20|BD|BD-G|Habiganj
BD-21|BD|BD-H|Jamalpur
BD-22|BD|BD-D|Jessore
BD-23|BD|BD-D|Jhenaidah
BD-24|BD|BD-E|Joypurhat
BD-25|BD|BD-A|Jhalokati
BD-26|BD|BD-C|Kishoreganj
BD-27|BD|BD-D|Khulna
BD-28|BD|BD-F|Kurigram
BD-29|BD|BD-B|Khagrachari
BD-30|BD|BD-D|Kushtia
BD-31|BD|BD-B|Lakshmipur
BD-32|BD|BD-F|Lalmonirhat
BD-33|BD|BD-C|Manikganj
BD-34|BD|BD-H|Mymensingh
BD-35|BD|BD-C|Munshiganj
BD-36|BD|BD-C|Madaripur
BD-37|BD|BD-D|Magura
BD-38|BD|BD-G|Maulvi Bazar
BD-39|BD|BD-D|Meherpur
BD-40|BD|BD-C|Narayanganj
BD-41|BD|BD-H|Netrokona
BD-42|BD|BD-C|Narsingdi
BD-43|BD|BD-D|Narail
BD-44|BD|BD-E|Natore
BD-45|BD|BD-E|Nawabganj
BD-46|BD|BD-F|Nilphamari
BD-47|BD|BD-B|Noakhali
BD-48|BD|BD-E|Naogaon
BD-49|BD|BD-E|Pabna
BD-50|BD|BD-A|Pirojpur
BD-51|BD|BD-A|Patuakhali
BD-52|BD|BD-F|Panchagarh
BD-53|BD|BD-C|Rajbari
BD-54|BD|BD-E|Rajshahi
BD-55|BD|BD-F|Rangpur
BD-56|BD|BD-B|Rangamati Hill
BD-57|BD|BD-H|Sherpur
BD-58|BD|BD-D|Satkhira
BD-59|BD|BD-E|Sirajganj
BD-60|BD|BD-G|Sylhet
BD-61|BD|BD-G|Sunamganj
BD-62|BD|BD-C|Shariatpur
BD-63|BD|BD-C|Tangail
BD-64|BD|BD-F|Thakurgaon
BD-A|BD||Barisal
BD-B|BD||Chittagong Division
BD-C|BD||Dhaka Division
BD-D|BD||Khulna Division
BD-E|BD||Rajshahi Division
BD-F|BD||Rangpur Division
BD-G|BD||Sylhet Division
BD-H|BD||Mymensingh Division
BE-BRU|BE||Brussels
BE-VAN|BE|BE-VLG|Antwerp
BE-VBR|BE|BE-VLG|Flemish Brabant
BE-VLG|BE||Flanders
BE-VLI|BE|BE-VLG|Limburg
BE-VOV|BE|BE-VLG|East Flanders
BE-VWV|BE|BE-VLG|West Flanders
BE-WAL|BE||Wallonia
BE-WBR|BE|BE-WAL|Walloon Brabant
BE-WHT|BE|BE-WAL|Hainaut
BE-WLG|BE|BE-WAL|Liège
BE-WLX|BE|BE-WAL|Luxembourg
BE-WNA|BE|BE-WAL|Namur
BF-01|BF||Boucle du Mouhoun
BF-02|BF||Cascades
BF-03|BF||Centre
BF-04|BF||Centre-Est
BF-05|BF||Centre-Nord
BF-06|BF||Centre-Ouest
BF-07|BF||Centre-Sud
BF-08|BF||Est
BF-09|BF||Hauts-Bassins
BF-10|BF||Nord
BF-11|BF||Plateau-Central
BF-12|BF||Sahel
BF-13|BF||Sud-Ouest
BF-BAL|BF|BF-01|Balé
BF-BAM|BF|BF-05|Bam
BF-BAN|BF|BF-01|Banwa
BF-BAZ|BF|BF-07|Bazèga
BF-BGR|BF|BF-13|Bougouriba
BF-BLG|BF|BF-04|Boulgou
BF-BLK|BF|BF-06|Boulkiemdé
BF-COM|BF|BF-02|Comoé
BF-GAN|BF|BF-11|Ganzourgou
BF-GNA|BF|BF-08|Gnagna
BF-GOU|BF|BF-08|Gourma
BF-HOU|BF|BF-09|Houet
BF-IOB|BF|BF-13|Ioba
BF-KAD|BF|BF-03|Kadiogo
BF-KEN|BF|BF-09|Kénédougou
BF-KMD|BF|BF-08|Komondjari
BF-KMP|BF|BF-08|Kompienga
BF-KOP|BF|BF-04|Koulpélogo
BF-KOS|BF|BF-01|Kossi
BF-KOT|BF|BF-04|Kouritenga
BF-KOW|BF|BF-11|Kourwéogo
BF-LER|BF|BF-02|Léraba
BF-LOR|BF|BF-10|Loroum
BF-MOU|BF|BF-01|Mouhoun
BF-NAM|BF|BF-05|Namentenga
BF-NAO|BF|BF-07|Nahouri
BF-NAY|BF|BF-01|Nayala
BF-NOU|BF|BF-13|Noumbiel
BF-OUB|BF|BF-11|Oubritenga
BF-OUD|BF|BF-12|Oudalan
BF-PAS|BF|BF-10|Passoré
BF-PON|BF|BF-13|Poni
BF-SEN|BF|BF-12|Séno
BF-SIS|BF|BF-06|Sissili
BF-SMT|BF|BF-05|Sanmatenga
BF-SNG|BF|BF-06|Sanguié
BF-SOM|BF|BF-12|Soum
BF-SOR|BF|BF-01|Sourou
BF-TAP|BF|BF-08|Tapoa
BF-TUI|BF|BF-09|Tuy
BF-YAG|BF|BF-12|Yagha
BF-YAT|BF|BF-10|Yatenga
BF-ZIR|BF|BF-06|Ziro
BF-ZON|BF|BF-10|Zondoma
BF-ZOU|BF|BF-07|Zoundwéogo
BG-01|BG||Blagoevgrad
BG-02|BG||Burgas
BG-03|BG||Varna
BG-04|BG||Veliko Tarnovo
BG-05|BG||Vidin
BG-06|BG||Vratsa
BG-07|BG||Gabrovo
BG-08|BG||Dobrich
BG-09|BG||Kardzhali
BG-10|BG||Kyustendil
BG-11|BG||Lovech
BG-12|BG||Montana
BG-13|BG||Pazardzhik
BG-14|BG||Pernik
BG-15|BG||Pleven
BG-16|BG||Plovdiv
BG-17|BG||Razgrad
BG-18|BG||Ruse
BG-19|BG||Silistra
BG-20|BG||Sliven
BG-21|BG||Smolyan
BG-22|BG||Sofia
BG-23|BG||Sofia District
BG-24|BG||Stara Zagora
BG-25|BG||Targovishte
BG-26|BG||Haskovo
BG-27|BG||Shumen
BG-28|BG||Yambol
BH-13|BH||Capital
BH-14|BH||Southern
BH-15|BH||Muharraq
BH-17|BH||Northern
BI-BB|BI||Bubanza
BI-BL|BI||Bujumbura Rural
BI-BM|BI||Bujumbura
BI-BR|BI||Bururi
BI-CA|BI||Cankuzo
BI-CI|BI||Cibitoke
BI-GI|BI||Gitega
BI-KI|BI||Kirundo
BI-KR|BI||Karuzi
BI-KY|BI||Kayanza
BI-MA|BI||Makamba
BI-MU|BI||Muramvya
BI-MW|BI||Mwaro
BI-MY|BI||Muyinga
BI-NG|BI||Ngozi
BI-RM|BI||Rumonge
BI-RT|BI||Rutana
BI-RY|BI||Ruyigi
BJ-AK|BJ||Atakora
BJ-AL|BJ||Alibori
BJ-AQ|BJ||Atlantique
BJ-BO|BJ||Borgou
BJ-CO|BJ||Collines
BJ-DO|BJ||Donga
BJ-KO|BJ||Kouffo
BJ-LI|BJ||Littoral
BJ-MO|BJ||Mono
BJ-OU|BJ||Ouémé
BJ-PL|BJ||Plateau
BJ-ZO|BJ||Zou
BN-BE|BN||Belait
BN-BM|BN||Brunei-Muara
BN-TE|BN||Temburong
BN-TU|BN||Tutong
BO-B|BO||Beni
BO-C|BO||Cochabamba
BO-H|BO||Chuquisaca
BO-L|BO||La Paz
BO-N|BO||Pando
BO-O|BO||Oruro
BO-P|BO||Potosí
BO-S|BO||Santa Cruz
BO-T|BO||Tarija
BQ-BO|BQ||Bonaire
BQ-SA|BQ||Saba
BQ-SE|BQ||Sint Eustatius
BR-AC|BR||Acre
BR-AL|BR||Alagoas
BR-AM|BR||Amazonas
BR-AP|BR||Amapá
BR-BA|BR||Bahia
BR-CE|BR||Ceará
BR-DF|BR||Federal District
BR-ES|BR||Espírito Santo
BR-GO|BR||Goiás
BR-MA|BR||Maranhão
BR-MG|BR||Minas Gerais
BR-MS|BR||Mato Grosso do Sul
BR-MT|BR||Mato Grosso
BR-PA|BR||Pará
BR-PB|BR||Paraíba
BR-PE|BR||Pernambuco
BR-PI|BR||Piauí
BR-PR|BR||Paraná
BR-RJ|BR||Rio de Janeiro
BR-RN|BR||Rio Grande do Norte
BR-RO|BR||Rondônia
BR-RR|BR||Roraima
BR-RS|BR||Rio Grande do Sul
BR-SC|BR||Santa Catarina
BR-SE|BR||Sergipe
BR-SP|BR||São Paulo
BR-TO|BR||Tocantins
BS-AK|BS||Acklins
BS-BI|BS||Bimini
BS-BP|BS||Black Point
BS-BY|BS||Berry Islands
BS-CE|BS||Central Eleuthera
BS-CI|BS||Cat Island
BS-CK|BS||Crooked Island
BS-CO|BS||Central Abaco
BS-CS|BS||Central Andros
BS-EG|BS||East Grand Bahama
BS-EX|BS||Exuma
BS-FP|BS||Freeport
BS-GC|BS||Grand Cay
BS-HI|BS||Harbour Island
BS-HT|BS||Hope Town
BS-IN|BS||Inagua
BS-LI|BS||Long Island
BS-MC|BS||Mangrove Cay
BS-MG|BS||Mayaguana
BS-MI|BS||Moore’s Island
BS-NE|BS||North Eleuthera
BS-NO|BS||North Abaco
BS-NP|BS||New Providence
BS-NS|BS||North Andros
BS-RC|BS||Rum Cay
BS-RI|BS||Ragged Island
BS-SA|BS||South Andros
BS-SE|BS||South Eleuthera
BS-SO|BS||South Abaco
BS-SS|BS||San Salvador
BS-SW|BS||Spanish Wells
BS-WG|BS||West Grand Bahama
BT-11|BT||Paro
BT-12|BT||Chukha
BT-13|BT||Haa
BT-14|BT||Samtse
BT-15|BT||Thimphu
BT-21|BT||Tsirang
BT-22|BT||Dagana
BT-23|BT||Punakha
BT-24|BT||Wangdue Phodrang
BT-31|BT||Sarpang
BT-32|BT||Trongsa
BT-33|BT||Bumthang
BT-34|BT||Zhemgang
BT-41|BT||Trashigang
BT-42|BT||Mongar
BT-43|BT||Pemagatshel
BT-44|BT||Lhuntse
BT-45|BT||Samdrup Jongkhar
BT-GA|BT||Gasa
BT-TY|BT||Trashiyangtse
BW-CE|BW||Central
BW-CH|BW||Chobe
BW-FR|BW||Francistown
BW-GA|BW||Gaborone
BW-GH|BW||Ghanzi
BW-JW|BW||Jwaneng
BW-KG|BW||Kgalagadi
BW-KL|BW||Kgatleng
BW-KW|BW||Kweneng
BW-LO|BW||Lobatse
BW-NE|BW||North East
BW-NW|BW||North West
BW-SE|BW||South East
BW-SO|BW||Southern
BW-SP|BW||Selibe Phikwe
BW-ST|BW||Sowa Town
BY-BR|BY||Brest
BY-HM|BY||Minsk
BY-HO|BY||Homel
BY-HR|BY||Hrodna
BY-MA|BY||Magileu
BY-MI|BY||Minsk Region
BY-VI|BY||Vitebsk
BZ-BZ|BZ||Belize
BZ-CY|BZ||Cayo
BZ-CZL|BZ||Corozal
BZ-OW|BZ||Orange Walk
BZ-SC|BZ||Stann Creek
BZ-TOL|BZ||Toledo
CA-AB|CA||Alberta
CA-BC|CA||British Columbia
CA-MB|CA||Manitoba
CA-NB|CA||New Brunswick
CA-NL|CA||Newfoundland and Labrador
CA-NS|CA||Nova Scotia
CA-NT|CA||Northwest Territories
CA-NU|CA||Nunavut
CA-ON|CA||Ontario
CA-PE|CA||Prince Edward Island
CA-QC|CA||Quebec
CA-SK|CA||Saskatchewan
CA-YT|CA||Yukon
CD-BC|CD||Bas-Congo
CD-BU|CD||Bas-Uélé
CD-EQ|CD||Équateur
CD-HK|CD||Haut-Katanga
CD-HL|CD||Haut-Lomami
CD-HU|CD||Haut-Uélé
CD-IT|CD||Ituri
CD-KC|CD||Kasaï Central
CD-KE|CD||Kasaï-Oriental
CD-KG|CD||Kwango
CD-KL|CD||Kwilu
CD-KN|CD||Kinshasa
CD-KS|CD||Kasaï
CD-LO|CD||Lomami
CD-LU|CD||Lualaba
CD-MA|CD||Maniema
CD-MN|CD||Mai-Ndombe
CD-MO|CD||Mongala
CD-NK|CD||North Kivu
CD-NU|CD||Nord-Ubangi
CD-SA|CD||Sankuru
CD-SK|CD||South Kivu
CD-SU|CD||Sud-Ubangi
CD-TA|CD||Tanganyika
CD-TO|CD||Tshopo
CD-TU|CD||Tshuapa
CF-AC|CF||Ouham
CF-BB|CF||Bamingui-Bangoran
CF-BGF|CF||Bangui
CF-BK|CF||Basse-Kotto
CF-HK|CF||Haute-Kotto
CF-HM|CF||Haut-Mbomou
CF-HS|CF||Mambéré-Kadéï
CF-KB|CF||Nana-Grébizi
CF-KG|CF||Kémo
CF-LB|CF||Lobaye
CF-MB|CF||Mbomou
CF-MP|CF||Ombella-M’Poko
CF-NM|CF||Nana-Mambéré
CF-OP|CF||Ouham-Pendé
CF-SE|CF||Sangha-Mbaéré
CF-UK|CF||Ouaka
CF-VK|CF||Vakaga
CG-11|CG||Bouenza
CG-12|CG||Pool
CG-13|CG||Sangha
CG-14|CG||Plateaux
CG-15|CG||Cuvette-Ouest
CG-16|CG||Pointe-Noire
CG-2|CG||Lékoumou
CG-5|CG||Kouilou
CG-7|CG||Likouala
CG-8|CG||Cuvette
CG-9|CG||Niari
CG-BZV|CG||Brazzaville
CH-AG|CH||Aargau
CH-AI|CH||Appenzell Innerrhoden
CH-AR|CH||Appenzell Ausserrhoden
CH-BE|CH||Bern
CH-BL|CH||Basel-Landschaft
CH-BS|CH||Basel-Stadt
CH-FR|CH||Fribourg
CH-GE|CH||Geneva
CH-GL|CH||Glarus
CH-GR|CH||Graubünden
CH-JU|CH||Jura
CH-LU|CH||Lucerne
CH-NE|CH||Neuchâtel
CH-NW|CH||Nidwalden
CH-OW|CH||Obwalden
CH-SG|CH||St. Gallen
CH-SH|CH||Schaffhausen
CH-SO|CH||Solothurn
CH-SZ|CH||Schwyz
CH-TG|CH||Thurgau
CH-TI|CH||Ticino
CH-UR|CH||Uri
CH-VD|CH||Vaud
CH-VS|CH||Valais
CH-ZG|CH||Zug
CH-ZH|CH||Zürich
CI-AB|CI||Abidjan
CI-BS|CI||Bas-Sassandra²
CI-CM|CI||Comoé
CI-DN|CI||Denguélé²
CI-GD|CI||Gôh-Djiboua
CI-LC|CI||Lacs²
CI-LG|CI||Lagunes²
CI-MG|CI||Montagnes
CI-SM|CI||Sassandra-Marahoué
CI-SV|CI||Savanes
CI-VB|CI||Vallée du Bandama²
CI-WR|CI||Woroba
CI-YM|CI||Yamoussoukro
CI-ZZ|CI||Zanzan²
CL-AI|CL||Aysén
CL-AN|CL||Antofagasta
CL-AP|CL||Arica y Parinacota
CL-AR|CL||Araucanía
CL-AT|CL||Atacama
CL-BI|CL||Bío Bío
CL-CO|CL||Coquimbo
CL-LI|CL||Libertador General Bernardo O’Higgins
CL-LL|CL||Los Lagos
CL-LR|CL||Los Ríos
CL-MA|CL||Magallanes Region
CL-ML|CL||Maule
CL-NB|CL||Ñuble
CL-RM|CL||Santiago Metropolitan
CL-TA|CL||Tarapacá
CL-VS|CL||Valparaíso
CM-AD|CM||Adamawa
CM-CE|CM||Centre
CM-EN|CM||Far North
CM-ES|CM||East
CM-LT|CM||Littoral
CM-NO|CM||North
CM-NW|CM||Northwest
CM-OU|CM||West
CM-SU|CM||South
CM-SW|CM||Southwest
CN-AH|CN||Anhui
CN-BJ|CN||Beijing
CN-CQ|CN||Chongqing
CN-FJ|CN||Fujian
CN-GD|CN||Guangdong
CN-GS|CN||Gansu
CN-GX|CN||Guangxi
CN-GZ|CN||Guizhou
CN-HA|CN||Henan
CN-HB|CN||Hubei
CN-HE|CN||Hebei
CN-HI|CN||Hainan
CN-HK|CN||Hong Kong SAR China|Hong Kong SAR China|ஹாங்காங் எஸ்ஏஆர் சீனா|हाँग काँग (चीन विशेष प्रशासनिक क्षेत्र)|هونغ كونغ الصينية (منطقة إدارية خاصة)|R.A.S. chinoise de Hong Kong|Sonderverwaltungsregion Hongkong
CN-HL|CN||Heilongjiang
CN-HN|CN||Hunan
CN-JL|CN||Jilin
CN-JS|CN||Jiangsu
CN-JX|CN||Jiangxi
CN-LN|CN||Liaoning
CN-MO|CN||Macao SAR China|Macau SAR China|மகாவ் எஸ்ஏஆர் சீனா|मकाऊ (विशेष प्रशासनिक क्षेत्र चीन)|منطقة ماكاو الإدارية الخاصة|R.A.S. chinoise de Macao|Sonderverwaltungsregion Macau
CN-NM|CN||Inner Mongolia
CN-NX|CN||Ningxia
CN-QH|CN||Qinghai
CN-SC|CN||Sichuan
CN-SD|CN||Shandong
CN-SH|CN||Shanghai
CN-SN|CN||Shaanxi
CN-SX|CN||Shanxi
CN-TJ|CN||Tianjin
CN-TW|CN||Taiwan|Taiwan|தைவான்|ताइवान|تايوان|Taïwan|Taiwan
CN-XJ|CN||Xinjiang
CN-XZ|CN||Tibet
CN-YN|CN||Yunnan
CN-ZJ|CN||Zhejiang
CO-AMA|CO||Amazonas
CO-ANT|CO||Antioquia
CO-ARA|CO||Arauca
CO-ATL|CO||Atlántico
CO-BOL|CO||Bolívar
CO-BOY|CO||Boyacá
CO-CAL|CO||Caldas
CO-CAQ|CO||Caquetá
CO-CAS|CO||Casanare
CO-CAU|CO||Cauca
CO-CES|CO||Cesar
CO-CHO|CO||Chocó
CO-COR|CO||Córdoba
CO-CUN|CO||Cundinamarca
CO-DC|CO||Capital District
CO-GUA|CO||Guainía
CO-GUV|CO||Guaviare
CO-HUI|CO||Huila
CO-LAG|CO||La Guajira
CO-MAG|CO||Magdalena
CO-MET|CO||Meta
CO-NAR|CO||Nariño
CO-NSA|CO||Norte de Santander
CO-PUT|CO||Putumayo
CO-QUI|CO||Quindío
CO-RIS|CO||Risaralda
CO-SAN|CO||Santander
CO-SAP|CO||San Andrés & Providencia
CO-SUC|CO||Sucre
CO-TOL|CO||Tolima
CO-VAC|CO||Valle del Cauca
CO-VAU|CO||Vaupés
CO-VID|CO||Vichada
CR-A|CR||Alajuela
CR-C|CR||Cartago
CR-G|CR||Guanacaste
CR-H|CR||Heredia
CR-L|CR||Limón
CR-P|CR||Puntarenas
CR-SJ|CR||San José
CU-01|CU||Pinar del Río
CU-03|CU||Havana
CU-04|CU||Matanzas
CU-05|CU||Villa Clara
CU-06|CU||Cienfuegos
CU-07|CU||Sancti Spíritus
CU-08|CU||Ciego de Ávila
CU-09|CU||Camagüey
CU-10|CU||Las Tunas
CU-11|CU||Holguín
CU-12|CU||Granma
CU-13|CU||Santiago de Cuba
CU-14|CU||Guantánamo
CU-15|CU||Artemisa
CU-16|CU||Mayabeque
CU-99|CU||Isla de la Juventud
CV-B|CV||Barlavento Islands
CV-BR|CV|CV-S|Brava
CV-BV|CV|CV-B|Boa Vista
CV-CA|CV|CV-S|Santa Catarina
CV-CF|CV|CV-S|Santa Catarina do Fogo
CV-CR|CV|CV-S|Santa Cruz
CV-MA|CV|CV-S|Maio
CV-MO|CV|CV-S|Mosteiros
CV-PA|CV|CV-B|Paul
CV-PN|CV|CV-B|Porto Novo
CV-PR|CV|CV-S|Praia
CV-RB|CV|CV-B|Ribeira Brava
CV-RG|CV|CV-B|Ribeira Grande
CV-RS|CV|CV-S|Ribeira Grande de Santiago
CV-S|CV||Sotavento Islands
CV-SD|CV|CV-S|São Domingos
CV-SF|CV|CV-S|São Filipe
CV-SL|CV|CV-B|Sal
CV-SM|CV|CV-S|São Miguel
CV-SO|CV|CV-S|São Lourenço dos Órgãos
CV-SS|CV|CV-S|São Salvador do Mundo
CV-SV|CV|CV-B|São Vicente
CV-TA|CV|CV-S|Tarrafal
CV-TS|CV|CV-B|Tarrafal de São Nicolau
CY-01|CY||Nicosia
CY-02|CY||Limassol
CY-03|CY||Larnaca
CY-04|CY||Famagusta
CY-05|CY||Paphos
CY-06|CY||Kyrenia
CZ-10|CZ||Prague, Hlavní mešto
CZ-20|CZ||Středočeský
CZ-201|CZ|CZ-20|Benešov
CZ-202|CZ|CZ-20|Beroun
CZ-203|CZ|CZ-20|Kladno
CZ-204|CZ|CZ-20|Kolín
CZ-205|CZ|CZ-20|Kutná Hora
CZ-206|CZ|CZ-20|Mělník
CZ-207|CZ|CZ-20|Mladá Boleslav
CZ-208|CZ|CZ-20|Nymburk
CZ-209|CZ|CZ-20|Prague-East
CZ-20A|CZ|CZ-20|Prague-West
CZ-20B|CZ|CZ-20|Příbram
CZ-20C|CZ|CZ-20|Rakovník
CZ-31|CZ||Jihočeský
CZ-311|CZ|CZ-31|České Budějovice
CZ-312|CZ|CZ-31|Český Krumlov
CZ-313|CZ|CZ-31|Jindřichův Hradec
CZ-314|CZ|CZ-31|Písek
CZ-315|CZ|CZ-31|Prachatice
CZ-316|CZ|CZ-31|Strakonice
CZ-317|CZ|CZ-31|Tábor
CZ-32|CZ||Plzeňský
CZ-321|CZ|CZ-32|Domažlice
CZ-322|CZ|CZ-32|Klatovy
CZ-323|CZ|CZ-32|Plzeň
CZ-324|CZ|CZ-32|Plzeň-South
CZ-325|CZ|CZ-32|Plzeň-North
CZ-326|CZ|CZ-32|Rokycany
CZ-327|CZ|CZ-32|Tachov
CZ-41|CZ||Karlovarský
CZ-411|CZ|CZ-41|Cheb
CZ-412|CZ|CZ-41|Karlovy Vary
CZ-413|CZ|CZ-41|Sokolov
CZ-42|CZ||Ústecký
CZ-421|CZ|CZ-42|Děčín
CZ-422|CZ|CZ-42|Chomutov
CZ-423|CZ|CZ-42|Litoměřice
CZ-424|CZ|CZ-42|Louny
CZ-425|CZ|CZ-42|Most
CZ-426|CZ|CZ-42|Teplice
CZ-427|CZ|CZ-42|Ústí nad Labem
CZ-51|CZ||Liberecký
CZ-511|CZ|CZ-51|Česká Lípa
CZ-512|CZ|CZ-51|Jablonec nad Nisou
CZ-513|CZ|CZ-51|Liberec
CZ-514|CZ|CZ-51|Semily
CZ-52|CZ||Královéhradecký
CZ-521|CZ|CZ-52|Hradec Králové
CZ-522|CZ|CZ-52|Jičín
CZ-523|CZ|CZ-52|Náchod
CZ-524|CZ|CZ-52|Rychnov nad Kněžnou
CZ-525|CZ|CZ-52|Trutnov
CZ-53|CZ||Pardubický
CZ-531|CZ|CZ-53|Chrudim
CZ-532|CZ|CZ-53|Pardubice
CZ-533|CZ|CZ-53|Svitavy
CZ-534|CZ|CZ-53|Ústí nad Orlicí
CZ-63|CZ||Vysočina
CZ-631|CZ|CZ-63|Havlíčkův Brod
CZ-632|CZ|CZ-63|Jihlava
CZ-633|CZ|CZ-63|Pelhřimov
CZ-634|CZ|CZ-63|Třebíč
CZ-635|CZ|CZ-63|Žďár nad Sázavou
CZ-64|CZ||Jihomoravský
CZ-641|CZ|CZ-64|Blansko
CZ-642|CZ|CZ-64|Brno-město
CZ-643|CZ|CZ-64|Brno-venkov
CZ-644|CZ|CZ-64|Břeclav
CZ-645|CZ|CZ-64|Hodonín
CZ-646|CZ|CZ-64|Vyškov
CZ-647|CZ|CZ-64|Znojmo
CZ-71|CZ||Olomoucký
CZ-711|CZ|CZ-71|Jeseník
CZ-712|CZ|CZ-71|Olomouc
CZ-713|CZ|CZ-71|Prostějov
CZ-714|CZ|CZ-71|Přerov
CZ-715|CZ|CZ-71|Šumperk
CZ-72|CZ||Zlínský
CZ-721|CZ|CZ-72|Kroměříž
CZ-722|CZ|CZ-72|Uherské Hradiště
CZ-723|CZ|CZ-72|Vsetín
CZ-724|CZ|CZ-72|Zlín
CZ-80|CZ||Moravskoslezský
CZ-801|CZ|CZ-80|Bruntál
CZ-802|CZ|CZ-80|Frýdek-Místek
CZ-803|CZ|CZ-80|Karviná
CZ-804|CZ|CZ-80|Nový Jičín
CZ-805|CZ|CZ-80|Opava
CZ-806|CZ|CZ-80|Ostrava
DE-BB|DE||Brandenburg
DE-BE|DE||Berlin
DE-BW|DE||Baden-Württemberg
DE-BY|DE||Bavaria
DE-HB|DE||Bremen
DE-HE|DE||Hesse
DE-HH|DE||Hamburg
DE-MV|DE||Mecklenburg-Vorpommern
DE-NI|DE||Lower Saxony
DE-NW|DE||North Rhine-Westphalia
DE-RP|DE||Rhineland-Palatinate
DE-SH|DE||Schleswig-Holstein
DE-SL|DE||Saarland
DE-SN|DE||Saxony
DE-ST|DE||Saxony-Anhalt
DE-TH|DE||Thuringia
DJ-AR|DJ||Arta
DJ-AS|DJ||Ali Sabieh
DJ-DI|DJ||Dikhil
DJ-DJ|DJ||Djibouti
DJ-OB|DJ||Obock
DJ-TA|DJ||Tadjourah
DK-81|DK||Northern Denmark
DK-82|DK||Central Denmark
DK-83|DK||Southern Denmark
DK-84|DK||Capital Region
DK-85|DK||Zealand
DM-02|DM||Saint Andrew
DM-03|DM||Saint David
DM-04|DM||Saint George
DM-05|DM||Saint John
DM-06|DM||Saint Joseph
DM-07|DM||Saint Luke
DM-08|DM||Saint Mark
DM-09|DM||Saint Patrick
DM-10|DM||Saint Paul
DM-11|DM||Saint Peter
DO-01|DO|DO-40|Distrito Nacional
DO-02|DO|DO-41|Azua
DO-03|DO|DO-38|Baoruco
DO-04|DO|DO-38|Barahona
DO-05|DO|DO-34|Dajabón
DO-06|DO|DO-33|Duarte
DO-07|DO|DO-37|Elías Piña
DO-08|DO|DO-42|El Seibo
DO-09|DO|DO-35|Espaillat
DO-10|DO|DO-38|Independencia
DO-11|DO|DO-42|La Altagracia
DO-12|DO|DO-42|La Romana
DO-13|DO|DO-36|La Vega
DO-14|DO|DO-33|María Trinidad Sánchez
DO-15|DO|DO-34|Monte Cristi
DO-16|DO|DO-38|Pedernales
DO-17|DO|DO-41|Peravia
DO-18|DO|DO-35|Puerto Plata
DO-19|DO|DO-33|Hermanas Mirabal
DO-20|DO|DO-33|Samaná
DO-21|DO|DO-41|San Cristóbal
DO-22|DO|DO-37|San Juan
DO-23|DO|DO-39|San Pedro de Macorís
DO-24|DO|DO-36|Sánchez Ramírez
DO-25|DO|DO-35|Santiago
DO-26|DO|DO-34|Santiago Rodríguez
DO-27|DO|DO-34|Valverde
DO-28|DO|DO-36|Monseñor Nouel
DO-29|DO|DO-39|Monte Plata
DO-30|DO|DO-39|Hato Mayor
DO-31|DO|DO-41|San José de Ocoa
DO-32|DO|DO-40|Santo Domingo
DO-33|DO||Cibao Nordeste
DO-34|DO||Cibao Noroeste
DO-35|DO||Cibao Norte
DO-36|DO||Cibao Sur
DO-37|DO||El Valle
DO-38|DO||Enriquillo
DO-39|DO||Higüamo
DO-40|DO||Ozama
DO-41|DO||Valdesia
DO-42|DO||Yuma
DZ-01|DZ||Adrar
DZ-02|DZ||Chlef
DZ-03|DZ||Laghouat
DZ-04|DZ||Oum El Bouaghi
DZ-05|DZ||Batna
DZ-06|DZ||Béjaïa
DZ-07|DZ||Biskra
DZ-08|DZ||Béchar
DZ-09|DZ||Blida
DZ-10|DZ||Bouira
DZ-11|DZ||Tamanghasset
DZ-12|DZ||Tébessa
DZ-13|DZ||Tlemcen
DZ-14|DZ||Tiaret
DZ-15|DZ||Tizi Ouzou
DZ-16|DZ||Algiers
DZ-17|DZ||Djelfa
DZ-18|DZ||Jijel
DZ-19|DZ||Sétif
DZ-20|DZ||Saïda
DZ-21|DZ||Skikda
DZ-22|DZ||Sidi Bel Abbès
DZ-23|DZ||Annaba
DZ-24|DZ||Guelma
DZ-25|DZ||Constantine
DZ-26|DZ||Médéa
DZ-27|DZ||Mostaganem
DZ-28|DZ||M’Sila
DZ-29|DZ||Mascara
DZ-30|DZ||Ouargla
DZ-31|DZ||Oran
DZ-32|DZ||El Bayadh
DZ-33|DZ||Illizi
DZ-34|DZ||Bordj Bou Arréridj
DZ-35|DZ||Boumerdès
DZ-36|DZ||El Tarf
DZ-37|DZ||Tindouf
DZ-38|DZ||Tissemsilt
DZ-39|DZ||El Oued
DZ-40|DZ||Khenchela
DZ-41|DZ||Souk Ahras
DZ-42|DZ||Tipasa
DZ-43|DZ||Mila
DZ-44|DZ||Aïn Defla
DZ-45|DZ||Naama
DZ-46|DZ||Aïn Témouchent
DZ-47|DZ||Ghardaïa
DZ-48|DZ||Relizane
DZ-49|DZ||Timimoun
DZ-50|DZ||Bordj Badji Mokhtar
DZ-51|DZ||Ouled Djellal
DZ-52|DZ||Béni Abbès
DZ-53|DZ||In Salah
DZ-54|DZ||In Guezzam
DZ-55|DZ||Touggourt
DZ-56|DZ||Djanet
DZ-57|DZ||El Meghaier
DZ-58|DZ||El Meniaa
EC-A|EC||Azuay
EC-B|EC||Bolívar
EC-C|EC||Carchi
EC-D|EC||Orellana
EC-E|EC||Esmeraldas
EC-F|EC||Cañar
EC-G|EC||Guayas
EC-H|EC||Chimborazo
EC-I|EC||Imbabura
EC-L|EC||Loja
EC-M|EC||Manabí
EC-N|EC||Napo
EC-O|EC||El Oro
EC-P|EC||Pichincha
EC-R|EC||Los Ríos
EC-S|EC||Morona-Santiago
EC-SD|EC||Santo Domingo de los Tsáchilas
EC-SE|EC||Santa Elena
EC-T|EC||Tungurahua
EC-U|EC||Sucumbíos
EC-W|EC||Galápagos
EC-X|EC||Cotopaxi
EC-Y|EC||Pastaza
EC-Z|EC||Zamora-Chinchipe
EE-130|EE|EE-45|Alutaguse
EE-141|EE|EE-37|Anija
EE-142|EE|EE-87|Antsla
EE-171|EE|EE-79|Elva
EE-184|EE|EE-56|Haapsalu
EE-191|EE|EE-60|Haljala
EE-198|EE|EE-37|Harku
EE-205|EE|EE-39|Hiiumaa
EE-214|EE|EE-68|Häädemeeste
EE-245|EE|EE-37|Jõelähtme
EE-247|EE|EE-50|Jõgeva
EE-251|EE|EE-45|Jõhvi
EE-255|EE|EE-52|Järva
EE-272|EE|EE-60|Kadrina
EE-283|EE|EE-79|Kambja
EE-284|EE|EE-64|Kanepi
EE-291|EE|EE-79|Kastre
EE-293|EE|EE-71|Kehtna
EE-296|EE|EE-37|Keila
EE-303|EE|EE-68|Kihnu
EE-305|EE|EE-37|Kiili
EE-317|EE|EE-71|Kohila
EE-321|EE|EE-45|Kohtla-Järve
EE-338|EE|EE-37|Kose
EE-353|EE|EE-37|Kuusalu
EE-37|EE||Harju
EE-39|EE||Hiiu
EE-424|EE|EE-37|Loksa
EE-430|EE|EE-68|Lääneranna
EE-431|EE|EE-37|Lääne-Harju
EE-432|EE|EE-79|Luunja
EE-441|EE|EE-56|Lääne-Nigula
EE-442|EE|EE-45|Lüganuse
EE-446|EE|EE-37|Maardu
EE-45|EE||Ida-Virumaa
EE-478|EE|EE-74|Muhu
EE-480|EE|EE-84|Mulgi
EE-486|EE|EE-50|Mustvee
EE-50|EE||Jõgevamaa
EE-503|EE|EE-71|Märjamaa
EE-511|EE|EE-45|Narva
EE-514|EE|EE-45|Narva-Jõesuu
EE-52|EE||Järvamaa
EE-528|EE|EE-79|Nõo
EE-557|EE|EE-81|Otepää
EE-56|EE||Läänemaa
EE-567|EE|EE-52|Paide
EE-586|EE|EE-79|Peipsiääre
EE-60|EE||Lääne-Virumaa
EE-615|EE|EE-84|Põhja-Sakala
EE-618|EE|EE-50|Põltsamaa
EE-622|EE|EE-64|Põlva
EE-624|EE|EE-68|Pärnu
EE-638|EE|EE-68|Põhja-Pärnumaa
EE-64|EE||Põlvamaa
EE-651|EE|EE-37|Raasiku
EE-653|EE|EE-37|Rae
EE-661|EE|EE-60|Rakvere
EE-663|EE|EE-60|Rakvere²
EE-668|EE|EE-71|Rapla
EE-68|EE||Pärnumaa
EE-689|EE|EE-74|Ruhnu
EE-698|EE|EE-87|Rõuge
EE-708|EE|EE-64|Räpina
EE-71|EE||Raplamaa
EE-712|EE|EE-68|Saarde
EE-714|EE|EE-74|Saaremaa
EE-719|EE|EE-37|Saku
EE-726|EE|EE-37|Saue
EE-732|EE|EE-87|Setomaa
EE-735|EE|EE-45|Sillamäe
EE-74|EE||Saare
EE-784|EE|EE-37|Tallinn
EE-79|EE||Tartumaa
EE-792|EE|EE-60|Tapa
EE-793|EE|EE-79|Tartu
EE-796|EE|EE-79|Tartu²
EE-803|EE|EE-45|Toila
EE-809|EE|EE-68|Tori
EE-81|EE||Valgamaa
EE-824|EE|EE-81|Tõrva
EE-834|EE|EE-52|Türi
EE-84|EE||Viljandi
EE-855|EE|EE-81|Valga
EE-87|EE||Võrumaa
EE-890|EE|EE-37|Viimsi
EE-897|EE|EE-84|Viljandi²
EE-899|EE|EE-84|Viljandi³
EE-901|EE|EE-60|Vinni
EE-903|EE|EE-60|Viru-Nigula
EE-907|EE|EE-56|Vormsi
EE-917|EE|EE-87|Võru²
EE-919|EE|EE-87|Võru
EE-928|EE|EE-60|Väike-Maarja
EG-ALX|EG||Alexandria
EG-ASN|EG||Aswan
EG-AST|EG||Asyut
EG-BA|EG||Red Sea
EG-BH|EG||Beheira
EG-BNS|EG||Beni Suef
EG-C|EG||Cairo
EG-DK|EG||Dakahlia
EG-DT|EG||Damietta
EG-FYM|EG||Faiyum
EG-GH|EG||Gharbia
EG-GZ|EG||Giza
EG-IS|EG||Ismailia
EG-JS|EG||South Sinai
EG-KB|EG||Qalyubia
EG-KFS|EG||Kafr el-Sheikh
EG-KN|EG||Qena
EG-LX|EG||Luxor
EG-MN|EG||Minya
EG-MNF|EG||Monufia
EG-MT|EG||Matrouh
EG-PTS|EG||Port Said
EG-SHG|EG||Sohag
EG-SHR|EG||Al Sharqia
EG-SIN|EG||North Sinai
EG-SUZ|EG||Suez
EG-WAD|EG||New Valley
ER-AN|ER||Anseba
ER-DK|ER||Southern Red Sea
ER-DU|ER||Debub
ER-GB|ER||Gash-Barka
ER-MA|ER||Maekel
ER-SK|ER||Northern Red Sea
ES-A|ES|ES-VC|Alicante
ES-AB|ES|ES-CM|Albacete
ES-AL|ES|ES-AN|Almería
ES-AN|ES||Andalusia
ES-AR|ES||Aragon
ES-AS|ES||Asturias
ES-AV|ES|ES-CL|Ávila
ES-B|ES|ES-CT|Barcelona
ES-BA|ES|ES-EX|Badajoz
ES-BI|ES|ES-PV|Biscay
ES-BU|ES|ES-CL|Burgos
ES-C|ES|ES-GA|A Coruña
ES-CA|ES|ES-AN|Cádiz
ES-CB|ES||Cantabria
ES-CC|ES|ES-EX|Cáceres
ES-CE|ES||Ceuta
ES-CL|ES||Castile and León
ES-CM|ES||Castile-La Mancha
ES-CN|ES||Canary Islands
ES-CO|ES|ES-AN|Córdoba
ES-CR|ES|ES-CM|Ciudad Real
ES-CS|ES|ES-VC|Castellón
ES-CT|ES||Catalonia
ES-CU|ES|ES-CM|Cuenca
ES-EX|ES||Extremadura
ES-GA|ES||Galicia
ES-GC|ES|ES-CN|Las Palmas
ES-GI|ES|ES-CT|Girona
ES-GR|ES|ES-AN|Granada
ES-GU|ES|ES-CM|Guadalajara
ES-H|ES|ES-AN|Huelva
ES-HU|ES|ES-AR|Huesca
ES-IB|ES||Balearic Islands
ES-J|ES|ES-AN|Jaén
ES-L|ES|ES-CT|Lleida
ES-LE|ES|ES-CL|León
ES-LO|ES|ES-RI|La Rioja Province
ES-LU|ES|ES-GA|Lugo
ES-M|ES|ES-MD|Madrid Province
ES-MA|ES|ES-AN|Málaga
ES-MC|ES||Murcia Region
ES-MD|ES||Madrid Autonomous Community
ES-ML|ES||Melilla
ES-MU|ES|ES-MC|Murcia
ES-NA|ES|ES-NC|Navarra
ES-NC|ES||Navarra Chartered Community
ES-O|ES|ES-AS|Asturias Province
ES-OR|ES|ES-GA|Ourense
ES-P|ES|ES-CL|Palencia
ES-PM|ES|ES-IB|Balears Province
ES-PO|ES|ES-GA|Pontevedra
ES-PV|ES||Basque Country
ES-RI|ES||La Rioja
ES-S|ES|ES-CB|Cantabria Province
ES-SA|ES|ES-CL|Salamanca
ES-SE|ES|ES-AN|Seville
ES-SG|ES|ES-CL|Segovia
ES-SO|ES|ES-CL|Soria
ES-SS|ES|ES-PV|Gipuzkoa
ES-T|ES|ES-CT|Tarragona
ES-TE|ES|ES-AR|Teruel
ES-TF|ES|ES-CN|Santa Cruz de Tenerife
ES-TO|ES|ES-CM|Toledo
ES-V|ES|ES-VC|Valencia
ES-VA|ES|ES-CL|Valladolid
ES-VC|ES||Valencian Community
ES-VI|ES|ES-PV|Álava
ES-Z|ES|ES-AR|Zaragoza
ES-ZA|ES|ES-CL|Zamora
ET-AA|ET||Addis Ababa
ET-AF|ET||Afar
ET-AM|ET||Amhara
ET-BE|ET||Benishangul-Gumuz
ET-DD|ET||Dire Dawa
ET-GA|ET||Gambela
ET-HA|ET||Harari
ET-OR|ET||Oromia
ET-SI|ET||Sidama
ET-SN|ET||Southern Nations, Nationalities, and Peoples
ET-SO|ET||Somali
ET-SW|ET||Southwest Ethiopia Peoples
ET-TI|ET||Tigray
FI-01|FI||Åland Islands|Kepulauan Aland|ஆலந்து தீவுகள்|एलैंड द्वीपसमूह|جزر آلاند|Îles Åland|Ålandinseln
FI-02|FI||South Karelia
FI-03|FI||Southern Ostrobothnia
FI-04|FI||Southern Savonia
FI-05|FI||Kainuu
FI-06|FI||Tavastia Proper
FI-07|FI||Central Ostrobothnia
FI-08|FI||Central Finland
FI-09|FI||Kymenlaakso
FI-10|FI||Lapland
FI-11|FI||Pirkanmaa
FI-12|FI||Ostrobothnia
FI-13|FI||North Karelia
FI-14|FI||Northern Ostrobothnia
FI-15|FI||Northern Savonia
FI-16|FI||Päijänne Tavastia
FI-17|FI||Satakunta
FI-18|FI||Uusimaa
FI-19|FI||Southwest Finland
FJ-01|FJ|FJ-W|Ba
FJ-02|FJ|FJ-N|Bua
FJ-03|FJ|FJ-N|Cakaudrove
FJ-04|FJ|FJ-E|Kadavu
FJ-05|FJ|FJ-E|Lau
FJ-06|FJ|FJ-E|Lomaiviti
FJ-07|FJ|FJ-N|Macuata
FJ-08|FJ|FJ-W|Nadroga-Navosa
FJ-09|FJ|FJ-C|Naitasiri
FJ-10|FJ|FJ-C|Namosi
FJ-11|FJ|FJ-W|Ra
FJ-12|FJ|FJ-C|Rewa
FJ-13|FJ|FJ-C|Serua
FJ-14|FJ|FJ-C|Tailevu
FJ-C|FJ||Central
FJ-E|FJ||Eastern
FJ-N|FJ||Northern
FJ-R|FJ||Rotuma
FJ-W|FJ||Western
FM-KSA|FM||Kosrae
FM-PNI|FM||Pohnpei
FM-TRK|FM||Chuuk
FM-YAP|FM||Yap
FR-01|FR|FR-ARA|Ain
FR-02|FR|FR-HDF|Aisne
FR-03|FR|FR-ARA|Allier
FR-04|FR|FR-PAC|Alpes-de-Haute-Provence
FR-05|FR|FR-PAC|Hautes-Alpes
FR-06|FR|FR-PAC|Alpes-Maritimes
FR-07|FR|FR-ARA|Ardèche
FR-08|FR|FR-GES|Ardennes
FR-09|FR|FR-OCC|Ariège
FR-10|FR|FR-GES|Aube
FR-11|FR|FR-OCC|Aude
FR-12|FR|FR-OCC|Aveyron
FR-13|FR|FR-PAC|Bouches-du-Rhône
FR-14|FR|FR-NOR|Calvados
FR-15|FR|FR-ARA|Cantal
FR-16|FR|FR-NAQ|Charente
FR-17|FR|FR-NAQ|Charente-Maritime
FR-18|FR|FR-CVL|Cher
FR-19|FR|FR-NAQ|Corrèze
FR-20R|FR||Corse
FR-21|FR|FR-BFC|Côte-d’Or
FR-22|FR|FR-BRE|Côtes-d’Armor
FR-23|FR|FR-NAQ|Creuse
FR-24|FR|FR-NAQ|Dordogne
FR-25|FR|FR-BFC|Doubs
FR-26|FR|FR-ARA|Drôme
FR-27|FR|FR-NOR|Eure
FR-28|FR|FR-CVL|Eure-et-Loir
FR-29|FR|FR-BRE|Finistère
FR-2A|FR|FR-20R|Corse-du-Sud
FR-2B|FR|FR-20R|Haute-Corse
FR-30|FR|FR-OCC|Gard
FR-31|FR|FR-OCC|Haute-Garonne
FR-32|FR|FR-OCC|Gers
FR-33|FR|FR-NAQ|Gironde
FR-34|FR|FR-OCC|Hérault
FR-35|FR|FR-BRE|Ille-et-Vilaine
FR-36|FR|FR-CVL|Indre
FR-37|FR|FR-CVL|Indre-et-Loire
FR-38|FR|FR-ARA|Isère
FR-39|FR|FR-BFC|Jura
FR-40|FR|FR-NAQ|Landes
FR-41|FR|FR-CVL|Loir-et-Cher
FR-42|FR|FR-ARA|Loire
FR-43|FR|FR-ARA|Haute-Loire
FR-44|FR|FR-PDL|Loire-Atlantique
FR-45|FR|FR-CVL|Loiret
FR-46|FR|FR-OCC|Lot
FR-47|FR|FR-NAQ|Lot-et-Garonne
FR-48|FR|FR-OCC|Lozère
FR-49|FR|FR-PDL|Maine-et-Loire
FR-50|FR|FR-NOR|Manche
FR-51|FR|FR-GES|Marne
FR-52|FR|FR-GES|Haute-Marne
FR-53|FR|FR-PDL|Mayenne
FR-54|FR|FR-GES|Meurthe-et-Moselle
FR-55|FR|FR-GES|Meuse
FR-56|FR|FR-BRE|Morbihan
FR-57|FR|FR-GES|Moselle
FR-58|FR|FR-BFC|Nièvre
FR-59|FR|FR-HDF|Nord
FR-60|FR|FR-HDF|Oise
FR-61|FR|FR-NOR|Orne
FR-62|FR|FR-HDF|Pas-de-Calais
FR-63|FR|FR-ARA|Puy-de-Dôme
FR-64|FR|FR-NAQ|Pyrénées-Atlantiques
FR-65|FR|FR-OCC|Hautes-Pyrénées
FR-66|FR|FR-OCC|Pyrénées-Orientales
FR-67|FR|FR-GES|Bas-Rhin
FR-68|FR|FR-GES|Haut-Rhin
FR-69|FR|FR-ARA|Rhône
FR-69M|FR|FR-ARA|Métropole de Lyon
FR-6AE|FR|FR-GES|Alsace
FR-70|FR|FR-BFC|Haute-Saône
FR-71|FR|FR-BFC|Saône-et-Loire
FR-72|FR|FR-PDL|Sarthe
FR-73|FR|FR-ARA|Savoie
FR-74|FR|FR-ARA|Haute-Savoie
FR-75C|FR|FR-IDF|Paris
FR-76|FR|FR-NOR|Seine-Maritime
FR-77|FR|FR-IDF|Seine-et-Marne
FR-78|FR|FR-IDF|Yvelines
FR-79|FR|FR-NAQ|Deux-Sèvres
FR-80|FR|FR-HDF|Somme
FR-81|FR|FR-OCC|Tarn
FR-82|FR|FR-OCC|Tarn-et-Garonne
FR-83|FR|FR-PAC|Var
FR-84|FR|FR-PAC|Vaucluse
FR-85|FR|FR-PDL|Vendée
FR-86|FR|FR-NAQ|Vienne
FR-87|FR|FR-NAQ|Haute-Vienne
FR-88|FR|FR-GES|Vosges
FR-89|FR|FR-BFC|Yonne
FR-90|FR|FR-BFC|Territoire de Belfort
FR-91|FR|FR-IDF|Essonne
FR-92|FR|FR-IDF|Hauts-de-Seine
FR-93|FR|FR-IDF|Seine-Saint-Denis
FR-94|FR|FR-IDF|Val-de-Marne
FR-95|FR|FR-IDF|Val-d’Oise
FR-971|FR||Guadeloupe
FR-972|FR||Martinique
FR-973|FR||Guyane (française)
FR-974|FR||La Réunion
FR-976|FR||Mayotte
FR-ARA|FR||Auvergne-Rhône-Alpes
FR-BFC|FR||Burgundy-Franche-Comté
FR-BL|FR||St. Barthélemy|St. Barthelemy|செயின்ட் பார்தேலெமி|सेंट बार्थेलेमी|سان بارتليمي|Saint-Barthélemy|St. Barthélemy
FR-BRE|FR||Brittany
FR-CP|FR||Clipperton Island|Pulau Clipperton|கிலிப்பர்டன் தீவு|क्लिपर्टन द्वीप|جزيرة كليبيرتون|Île Clipperton|Clipperton-Insel
FR-CVL|FR||Centre-Val de Loire
FR-GES|FR||Grand-Est
FR-HDF|FR||Hauts-de-France
FR-IDF|FR||Île-de-France²
FR-MF|FR||St. Martin|Saint Martin|செயின்ட் மார்ட்டீன்|सेंट मार्टिन|سان مارتن|Saint-Martin|St. Martin
FR-NAQ|FR||Nouvelle-Aquitaine
FR-NC|FR||New Caledonia|New Caledonia|நியூ கேலிடோனியா|न्यू कैलेडोनिया|كاليدونيا الجديدة|Nouvelle-Calédonie|Neukaledonien
FR-NOR|FR||Normandie
FR-OCC|FR||Occitanie
FR-PAC|FR||Provence-Alpes-Côte-d’Azur
FR-PDL|FR||Pays-de-la-Loire
FR-PF|FR||French Polynesia|Polinesia Perancis|பிரெஞ்சு பாலினேஷியா|फ़्रेंच पोलिनेशिया|بولينيزيا الفرنسية|Polynésie française|Französisch-Polynesien
FR-PM|FR||St. Pierre & Miquelon|Saint Pierre dan Miquelon|செயின்ட் பியர் & மிக்வேலான்|सेंट पिएरे और मिक्वेलान|سان بيير ومكويلون|Saint-Pierre-et-Miquelon|St. Pierre und Miquelon
FR-TF|FR||French Southern Territories|Wilayah Selatan Perancis|பிரெஞ்சு தெற்கு பிரதேசங்கள்|फ़्रांसीसी दक्षिणी क्षेत्र|الأقاليم الجنوبية الفرنسية|Terres australes françaises|Französische Süd- und Antarktisgebiete
FR-WF|FR||Wallis & Futuna|Wallis dan Futuna|வாலிஸ் மற்றும் ஃபுடுனா|वालिस और फ़्यूचूना|جزر والس وفوتونا|Wallis-et-Futuna|Wallis und Futuna
GA-1|GA||Estuaire
GA-2|GA||Haut-Ogooué
GA-3|GA||Moyen-Ogooué
GA-4|GA||Ngounié
GA-5|GA||Nyanga
GA-6|GA||Ogooué-Ivindo
GA-7|GA||Ogooué-Lolo
GA-8|GA||Ogooué-Maritime
GA-9|GA||Woleu-Ntem
GB-ABC|GB|GB-NIR|Armagh, Banbridge and Craigavon
GB-ABD|GB|GB-SCT|Aberdeenshire
GB-ABE|GB|GB-SCT|Aberdeen
GB-AGB|GB|GB-SCT|Argyll and Bute
GB-AGY|GB|GB-WLS|Anglesey
GB-AND|GB|GB-NIR|Ards and North Down
GB-ANN|GB|GB-NIR|Antrim and Newtownabbey
GB-ANS|GB|GB-SCT|Angus
GB-BAS|GB|GB-ENG|Bath and North East Somerset
GB-BBD|GB|GB-ENG|Blackburn with Darwen
GB-BCP|GB|GB-ENG|Bournemouth, Christchurch and Poole
GB-BDF|GB|GB-ENG|Bedford
GB-BDG|GB|GB-ENG|Barking and Dagenham
GB-BEN|GB|GB-ENG|Brent
GB-BEX|GB|GB-ENG|Bexley
GB-BFS|GB|GB-NIR|Belfast
GB-BGE|GB|GB-WLS|Bridgend
GB-BGW|GB|GB-WLS|Blaenau Gwent
GB-BIR|GB|GB-ENG|Birmingham
GB-BKM|GB|GB-ENG|Buckinghamshire
GB-BNE|GB|GB-ENG|Barnet
GB-BNH|GB|GB-ENG|Brighton and Hove
GB-BNS|GB|GB-ENG|Barnsley
GB-BOL|GB|GB-ENG|Bolton
GB-BPL|GB|GB-ENG|Blackpool
GB-BRC|GB|GB-ENG|Bracknell Forest
GB-BRD|GB|GB-ENG|Bradford
GB-BRY|GB|GB-ENG|Bromley
GB-BST|GB|GB-ENG|Bristol
GB-BUR|GB|GB-ENG|Bury
GB-CAM|GB|GB-ENG|Cambridgeshire
GB-CAY|GB|GB-WLS|Caerphilly
GB-CBF|GB|GB-ENG|Central Bedfordshire
GB-CCG|GB|GB-NIR|Causeway Coast and Glens
GB-CGN|GB|GB-WLS|Ceredigion
GB-CHE|GB|GB-ENG|Cheshire East
GB-CHW|GB|GB-ENG|Cheshire West and Chester
GB-CLD|GB|GB-ENG|Calderdale
GB-CLK|GB|GB-SCT|Clackmannanshire
GB-CMA|GB|GB-ENG|Cumbria
GB-CMD|GB|GB-ENG|Camden
GB-CMN|GB|GB-WLS|Carmarthenshire
GB-CON|GB|GB-ENG|Cornwall
GB-COV|GB|GB-ENG|Coventry
GB-CRF|GB|GB-WLS|Cardiff
GB-CRY|GB|GB-ENG|Croydon
GB-CWY|GB|GB-WLS|Conwy
GB-DAL|GB|GB-ENG|Darlington
GB-DBY|GB|GB-ENG|Derbyshire
GB-DEN|GB|GB-WLS|Denbighshire
GB-DER|GB|GB-ENG|Derby
GB-DEV|GB|GB-ENG|Devon
GB-DGY|GB|GB-SCT|Dumfries and Galloway
GB-DNC|GB|GB-ENG|Doncaster
GB-DND|GB|GB-SCT|Dundee
GB-DOR|GB|GB-ENG|Dorset
GB-DRS|GB|GB-NIR|Derry and Strabane
GB-DUD|GB|GB-ENG|Dudley
GB-DUR|GB|GB-ENG|Durham
GB-EAL|GB|GB-ENG|Ealing
GB-EAY|GB|GB-SCT|East Ayrshire
GB-EDH|GB|GB-SCT|Edinburgh
GB-EDU|GB|GB-SCT|East Dunbartonshire
GB-ELN|GB|GB-SCT|East Lothian
GB-ELS|GB|GB-SCT|Outer Hebrides
GB-ENF|GB|GB-ENG|Enfield
GB-ENG|GB||England|England|இங்கிலாந்து|इंग्लैंड|إنجلترا|Angleterre|England
GB-ERW|GB|GB-SCT|East Renfrewshire
GB-ERY|GB|GB-ENG|East Riding of Yorkshire
GB-ESS|GB|GB-ENG|Essex
GB-ESX|GB|GB-ENG|East Sussex
GB-FAL|GB|GB-SCT|Falkirk
GB-FIF|GB|GB-SCT|Fife
GB-FLN|GB|GB-WLS|Flintshire
GB-FMO|GB|GB-NIR|Fermanagh and Omagh
GB-GAT|GB|GB-ENG|Gateshead
GB-GLG|GB|GB-SCT|Glasgow
GB-GLS|GB|GB-ENG|Gloucestershire
GB-GRE|GB|GB-ENG|Greenwich
GB-GWN|GB|GB-WLS|Gwynedd
GB-HAL|GB|GB-ENG|Halton
GB-HAM|GB|GB-ENG|Hampshire
GB-HAV|GB|GB-ENG|Havering
GB-HCK|GB|GB-ENG|Hackney
GB-HEF|GB|GB-ENG|Herefordshire
GB-HIL|GB|GB-ENG|Hillingdon
GB-HLD|GB|GB-SCT|Highland
GB-HMF|GB|GB-ENG|Hammersmith and Fulham
GB-HNS|GB|GB-ENG|Hounslow
GB-HPL|GB|GB-ENG|Hartlepool
GB-HRT|GB|GB-ENG|Hertfordshire
GB-HRW|GB|GB-ENG|Harrow
GB-HRY|GB|GB-ENG|Haringey
GB-IOS|GB|GB-ENG|Isles of Scilly
GB-IOW|GB|GB-ENG|Isle of Wight
GB-ISL|GB|GB-ENG|Islington
GB-IVC|GB|GB-SCT|Inverclyde
GB-KEC|GB|GB-ENG|Kensington and Chelsea
GB-KEN|GB|GB-ENG|Kent
GB-KHL|GB|GB-ENG|Kingston upon Hull
GB-KIR|GB|GB-ENG|Kirklees
GB-KTT|GB|GB-ENG|Kingston upon Thames
GB-KWL|GB|GB-ENG|Knowsley
GB-LAN|GB|GB-ENG|Lancashire
GB-LBC|GB|GB-NIR|Lisburn and Castlereagh
GB-LBH|GB|GB-ENG|Lambeth
GB-LCE|GB|GB-ENG|Leicester
GB-LDS|GB|GB-ENG|Leeds
GB-LEC|GB|GB-ENG|Leicestershire
GB-LEW|GB|GB-ENG|Lewisham
GB-LIN|GB|GB-ENG|Lincolnshire
GB-LIV|GB|GB-ENG|Liverpool
GB-LND|GB|GB-ENG|London
GB-LUT|GB|GB-ENG|Luton
GB-MAN|GB|GB-ENG|Manchester
GB-MDB|GB|GB-ENG|Middlesbrough
GB-MDW|GB|GB-ENG|Medway
GB-MEA|GB|GB-NIR|Mid and East Antrim
GB-MIK|GB|GB-ENG|Milton Keynes
GB-MLN|GB|GB-SCT|Midlothian
GB-MON|GB|GB-WLS|Monmouthshire
GB-MRT|GB|GB-ENG|Merton
GB-MRY|GB|GB-SCT|Moray
GB-MTY|GB|GB-WLS|Merthyr Tydfil
GB-MUL|GB|GB-NIR|Mid Ulster
GB-NAY|GB|GB-SCT|North Ayrshire
GB-NBL|GB|GB-ENG|Northumberland
GB-NEL|GB|GB-ENG|North East Lincolnshire
GB-NET|GB|GB-ENG|Newcastle upon Tyne
GB-NFK|GB|GB-ENG|Norfolk
GB-NGM|GB|GB-ENG|Nottingham
GB-NIR|GB||Northern Ireland
GB-NLK|GB|GB-SCT|North Lanarkshire
GB-NLN|GB|GB-ENG|North Lincolnshire
GB-NMD|GB|GB-NIR|Newry, Mourne and Down
GB-NNH|GB|GB-ENG|North Northamptonshire
GB-NSM|GB|GB-ENG|North Somerset
GB-NTL|GB|GB-WLS|Neath Port Talbot
GB-NTT|GB|GB-ENG|Nottinghamshire
GB-NTY|GB|GB-ENG|North Tyneside
GB-NWM|GB|GB-ENG|Newham
GB-NWP|GB|GB-WLS|Newport
GB-NYK|GB|GB-ENG|North Yorkshire
GB-OLD|GB|GB-ENG|Oldham
GB-ORK|GB|GB-SCT|Orkney Islands
GB-OXF|GB|GB-ENG|Oxfordshire
GB-PEM|GB|GB-WLS|Pembrokeshire
GB-PKN|GB|GB-SCT|Perth and Kinross
GB-PLY|GB|GB-ENG|Plymouth
GB-POR|GB|GB-ENG|Portsmouth
GB-POW|GB|GB-WLS|Powys
GB-PTE|GB|GB-ENG|Peter
GB-RCC|GB|GB-ENG|Redcar and Cleveland
GB-RCH|GB|GB-ENG|Rochdale
GB-RCT|GB|GB-WLS|Rhondda Cynon Taf
GB-RDB|GB|GB-ENG|Redbridge
GB-RDG|GB|GB-ENG|Reading
GB-RFW|GB|GB-SCT|Renfrewshire
GB-RIC|GB|GB-ENG|Richmond upon Thames
GB-ROT|GB|GB-ENG|Rotherham
GB-RUT|GB|GB-ENG|Rutland
GB-SAW|GB|GB-ENG|Sandwell
GB-SAY|GB|GB-SCT|South Ayrshire
GB-SCB|GB|GB-SCT|Scottish Borders
GB-SCT|GB||Scotland|Scotland|ஸ்காட்லாந்து|स्कॉटलैंड|اسكتلندا|Écosse|Schottland
GB-SFK|GB|GB-ENG|Suffolk
GB-SFT|GB|GB-ENG|Sefton
GB-SGC|GB|GB-ENG|South Gloucestershire
GB-SHF|GB|GB-ENG|Sheffield
GB-SHN|GB|GB-ENG|Saint Helens
GB-SHR|GB|GB-ENG|Shropshire
GB-SKP|GB|GB-ENG|Stockport
GB-SLF|GB|GB-ENG|Salford
GB-SLG|GB|GB-ENG|Slough
GB-SLK|GB|GB-SCT|South Lanarkshire
GB-SND|GB|GB-ENG|Sunderland
GB-SOL|GB|GB-ENG|Solihull
GB-SOM|GB|GB-ENG|Somerset
GB-SOS|GB|GB-ENG|Southend-on-Sea
GB-SRY|GB|GB-ENG|Surrey
GB-STE|GB|GB-ENG|Stoke-on-Trent
GB-STG|GB|GB-SCT|Stirling
GB-STH|GB|GB-ENG|Southampton
GB-STN|GB|GB-ENG|Sutton
GB-STS|GB|GB-ENG|Staffordshire
GB-STT|GB|GB-ENG|Stockton-on-Tees
GB-STY|GB|GB-ENG|South Tyneside
GB-SWA|GB|GB-WLS|Swansea
GB-SWD|GB|GB-ENG|Swindon
GB-SWK|GB|GB-ENG|Southwark
GB-TAM|GB|GB-ENG|Tameside
GB-TFW|GB|GB-ENG|Telford and Wrekin
GB-THR|GB|GB-ENG|Thurrock
GB-TOB|GB|GB-ENG|Torbay
GB-TOF|GB|GB-WLS|Torfaen
GB-TRF|GB|GB-ENG|Trafford
GB-TWH|GB|GB-ENG|Tower Hamlets
GB-VGL|GB|GB-WLS|Vale of Glamorgan
GB-WAR|GB|GB-ENG|Warwickshire
GB-WBK|GB|GB-ENG|West Berkshire
GB-WDU|GB|GB-SCT|West Dunbartonshire
GB-WFT|GB|GB-ENG|Waltham Forest
GB-WGN|GB|GB-ENG|Wigan
GB-WIL|GB|GB-ENG|Wiltshire
GB-WKF|GB|GB-ENG|Wakefield
GB-WLL|GB|GB-ENG|Walsall
GB-WLN|GB|GB-SCT|West Lothian
GB-WLS|GB||Wales|Wales|வேல்ஸ்|वेल्स|ويلز|Pays de Galles|Wales
GB-WLV|GB|GB-ENG|Wolverhampton
GB-WND|GB|GB-ENG|Wandsworth
GB-WNH|GB|GB-ENG|West Northamptonshire
GB-WNM|GB|GB-ENG|Windsor and Maidenhead
GB-WOK|GB|GB-ENG|Wokingham
GB-WOR|GB|GB-ENG|Worcestershire
GB-WRL|GB|GB-ENG|Wirral
GB-WRT|GB|GB-ENG|Warrington
GB-WRX|GB|GB-WLS|Wrexham
GB-WSM|GB|GB-ENG|Westminster
GB-WSX|GB|GB-ENG|West Sussex
GB-YOR|GB|GB-ENG|York
GB-ZET|GB|GB-SCT|Shetland
GD-01|GD||Saint Andrew
GD-02|GD||Saint David
GD-03|GD||Saint George
GD-04|GD||Saint John
GD-05|GD||Saint Mark
GD-06|GD||Saint Patrick
GD-10|GD||Carriacou and Petite Martinique
GE-AB|GE||Abkhazia
GE-AJ|GE||Adjara
GE-GU|GE||Guria
GE-IM|GE||Imereti
GE-KA|GE||Kakheti
GE-KK|GE||Kvemo Kartli
GE-MM|GE||Mtskheta-Mtianeti
GE-RL|GE||Racha-Lechkhumi and Kvemo Svaneti
GE-SJ|GE||Samtskhe-Javakheti
GE-SK|GE||Shida Kartli
GE-SZ|GE||Samegrelo-Zemo Svaneti
GE-TB|GE||Tbilisi
GH-AA|GH||Greater Accra
GH-AF|GH||Ahafo
GH-AH|GH||Ashanti
GH-BE|GH||Bono East
GH-BO|GH||Bono
GH-CP|GH||Central
GH-EP|GH||Eastern
GH-NE|GH||North East
GH-NP|GH||Northern
GH-OT|GH||Oti
GH-SV|GH||Savannah
GH-TV|GH||Volta
GH-UE|GH||Upper East
GH-UW|GH||Upper West
GH-WN|GH||Western North
GH-WP|GH||Western
GL-AV|GL||Avannaata Kommunia
GL-KU|GL||Kujalleq
GL-QE|GL||Qeqqata
GL-QT|GL||Kommune Qeqertalik
GL-SM|GL||Sermersooq
GM-B|GM||Banjul
GM-L|GM||Lower River Division
GM-M|GM||Central River Division
GM-N|GM||North Bank Division
GM-U|GM||Upper River Division
GM-W|GM||West Coast Division
GN-B|GN||Boké Region
GN-BE|GN|GN-N|Beyla
GN-BF|GN|GN-B|Boffa
GN-BK|GN|GN-B|Boké
GN-C|GN||Conakry
GN-CO|GN|GN-D|Coyah
GN-D|GN||Kindia Region
GN-DB|GN|GN-F|Dabola
GN-DI|GN|GN-F|Dinguiraye
GN-DL|GN|GN-M|Dalaba
GN-DU|GN|GN-D|Dubréka
GN-F|GN||Faranah Region
GN-FA|GN|GN-F|Faranah
GN-FO|GN|GN-D|Forécariah
GN-FR|GN|GN-B|Fria
GN-GA|GN|GN-B|Gaoual
GN-GU|GN|GN-N|Guéckédou
GN-K|GN||Kankan Region
GN-KA|GN|GN-K|Kankan
GN-KB|GN|GN-L|Koubia
GN-KD|GN|GN-D|Kindia
GN-KE|GN|GN-K|Kérouané
GN-KN|GN|GN-B|Koundara
GN-KO|GN|GN-K|Kouroussa
GN-KS|GN|GN-F|Kissidougou
GN-L|GN||Labé Region
GN-LA|GN|GN-L|Labé
GN-LE|GN|GN-L|Lélouma
GN-LO|GN|GN-N|Lola
GN-M|GN||Mamou Region
GN-MC|GN|GN-N|Macenta
GN-MD|GN|GN-K|Mandiana
GN-ML|GN|GN-L|Mali
GN-MM|GN|GN-M|Mamou
GN-N|GN||Nzérékoré Region
GN-NZ|GN|GN-N|Nzérékoré
GN-PI|GN|GN-M|Pita
GN-SI|GN|GN-K|Siguiri
GN-TE|GN|GN-D|Télimélé
GN-TO|GN|GN-L|Tougué
GN-YO|GN|GN-N|Yomou
GQ-AN|GQ|GQ-I|Annobón
GQ-BN|GQ|GQ-I|Bioko Norte
GQ-BS|GQ|GQ-I|Bioko Sur
GQ-C|GQ||Río Muni
GQ-CS|GQ|GQ-C|Centro Sur
GQ-DJ|GQ|GQ-C|Djibloho
GQ-I|GQ||Insular
GQ-KN|GQ|GQ-C|Kié-Ntem
GQ-LI|GQ|GQ-C|Litoral
GQ-WN|GQ|GQ-C|Wele-Nzas
GR-69|GR||Mount Athos
GR-A|GR||East Macedonia and Thrace
GR-B|GR||Central Macedonia
GR-C|GR||West Macedonia
GR-D|GR||Epirus
GR-E|GR||Thessaly
GR-F|GR||Ionian Islands
GR-G|GR||West Greece
GR-H|GR||Central Greece
GR-I|GR||Attica
GR-J|GR||Peloponnese
GR-K|GR||North Aegean
GR-L|GR||South Aegean
GR-M|GR||Crete
GT-01|GT||Guatemala
GT-02|GT||El Progreso
GT-03|GT||Sacatepéquez
GT-04|GT||Chimaltenango
GT-05|GT||Escuintla
GT-06|GT||Santa Rosa
GT-07|GT||Sololá
GT-08|GT||Totonicapán
GT-09|GT||Quetzaltenango
GT-10|GT||Suchitepéquez
GT-11|GT||Retalhuleu
GT-12|GT||San Marcos
GT-13|GT||Huehuetenango
GT-14|GT||Quiché
GT-15|GT||Baja Verapaz
GT-16|GT||Alta Verapaz
GT-17|GT||Petén
GT-18|GT||Izabal
GT-19|GT||Zacapa
GT-20|GT||Chiquimula
GT-21|GT||Jalapa
GT-22|GT||Jutiapa
GW-BA|GW|GW-L|Bafatá
GW-BL|GW|GW-S|Bolama
GW-BM|GW|GW-N|Biombo
GW-BS|GW||Bissau
GW-CA|GW|GW-N|Cacheu
GW-GA|GW|GW-L|Gabú
GW-L|GW||Leste
GW-N|GW||Norte
GW-OI|GW|GW-N|Oio
GW-QU|GW|GW-S|Quinara
GW-S|GW||Sul
GW-TO|GW|GW-S|Tombali
GY-BA|GY||Barima-Waini
GY-CU|GY||Cuyuni-Mazaruni
GY-DE|GY||Demerara-Mahaica
GY-EB|GY||East Berbice-Corentyne
GY-ES|GY||Essequibo Islands-West Demerara
GY-MA|GY||Mahaica-Berbice
GY-PM|GY||Pomeroon-Supenaam
GY-PT|GY||Potaro-Siparuni
GY-UD|GY||Upper Demerara-Berbice
GY-UT|GY||Upper Takutu-Upper Essequibo
HN-AT|HN||Atlántida
HN-CH|HN||Choluteca
HN-CL|HN||Colón
HN-CM|HN||Comayagua
HN-CP|HN||Copán
HN-CR|HN||Cortés
HN-EP|HN||El Paraíso
HN-FM|HN||Francisco Morazán
HN-GD|HN||Gracias a Dios
HN-IB|HN||Bay Islands
HN-IN|HN||Intibucá
HN-LE|HN||Lempira
HN-LP|HN||La Paz
HN-OC|HN||Ocotepeque
HN-OL|HN||Olancho
HN-SB|HN||Santa Bárbara
HN-VA|HN||Valle
HN-YO|HN||Yoro
HR-01|HR||Zagreb County
HR-02|HR||Krapina-Zagorje
HR-03|HR||Sisak-Moslavina
HR-04|HR||Karlovac
HR-05|HR||Varaždin
HR-06|HR||Koprivnica-Križevci
HR-07|HR||Bjelovar-Bilogora
HR-08|HR||Primorje-Gorski Kotar
HR-09|HR||Lika-Senj
HR-10|HR||Virovitica-Podravina
HR-11|HR||Požega-Slavonia
HR-12|HR||Brod-Posavina
HR-13|HR||Zadar
HR-14|HR||Osijek-Baranja
HR-15|HR||Šibenik-Knin
HR-16|HR||Vukovar-Syrmia
HR-17|HR||Split-Dalmatia
HR-18|HR||Istria
HR-19|HR||Dubrovnik-Neretva
HR-20|HR||Međimurje
HR-21|HR||Zagreb
HT-AR|HT||Artibonite
HT-CE|HT||Centre
HT-GA|HT||Grand’Anse
HT-ND|HT||Nord
HT-NE|HT||Nord-Est
HT-NI|HT||Nippes
HT-NO|HT||Nord-Ouest
HT-OU|HT||Ouest
HT-SD|HT||Sud
HT-SE|HT||Sud-Est
HU-BA|HU||Baranya
HU-BC|HU||Békéscsaba
HU-BE|HU||Békés
HU-BK|HU||Bács-Kiskun
HU-BU|HU||Budapest
HU-BZ|HU||Borsod-Abaúj-Zemplén
HU-CS|HU||Csongrád
HU-DE|HU||Debrecen
HU-DU|HU||Dunaújváros
HU-EG|HU||Eger
HU-ER|HU||Érd
HU-FE|HU||Fejér
HU-GS|HU||Győr-Moson-Sopron
HU-GY|HU||Győr
HU-HB|HU||Hajdú-Bihar
HU-HE|HU||Heves
HU-HV|HU||Hódmezővásárhely
HU-JN|HU||Jász-Nagykun-Szolnok
HU-KE|HU||Komárom-Esztergom
HU-KM|HU||Kecskemét
HU-KV|HU||Kaposvár
HU-MI|HU||Miskolc
HU-NK|HU||Nagykanizsa
HU-NO|HU||Nógrád
HU-NY|HU||Nyíregyháza
HU-PE|HU||Pest
HU-PS|HU||Pécs
HU-SD|HU||Szeged
HU-SF|HU||Székesfehérvár
HU-SH|HU||Szombathely
HU-SK|HU||Szolnok
HU-SN|HU||Sopron
HU-SO|HU||Somogy
HU-SS|HU||Szekszárd
HU-ST|HU||Salgótarján
HU-SZ|HU||Szabolcs-Szatmár-Bereg
HU-TB|HU||Tatabánya
HU-TO|HU||Tolna
HU-VA|HU||Vas
HU-VE|HU||Veszprém County
HU-VM|HU||Veszprém
HU-ZA|HU||Zala
HU-ZE|HU||Zalaegerszeg
ID-AC|ID|ID-SM|Aceh
ID-BA|ID|ID-NU|Bali
ID-BB|ID|ID-SM|Bangka–Belitung Islands
ID-BE|ID|ID-SM|Bengkulu
ID-BT|ID|ID-JW|Banten
ID-GO|ID|ID-SL|Gorontalo
ID-JA|ID|ID-SM|Jambi
ID-JB|ID|ID-JW|West Java
ID-JI|ID|ID-JW|East Java
ID-JK|ID|ID-JW|Jakarta
ID-JT|ID|ID-JW|Central Java
ID-JW|ID||Java
ID-KA|ID||Kalimantan
ID-KB|ID|ID-KA|West Kalimantan
ID-KI|ID|ID-KA|East Kalimantan
ID-KR|ID|ID-SM|Riau Islands
ID-KS|ID|ID-KA|South Kalimantan
ID-KT|ID|ID-KA|Central Kalimantan
ID-KU|ID|ID-KA|North Kalimantan
ID-LA|ID|ID-SM|Lampung
ID-MA|ID|ID-ML|Maluku
ID-ML|ID||Maluku Islands
ID-MU|ID|ID-ML|North Maluku
ID-NB|ID|ID-NU|West Nusa Tenggara
ID-NT|ID|ID-NU|East Nusa Tenggara
ID-NU|ID||Lesser Sunda Islands
ID-PA|ID|ID-PP|Papua
ID-PB|ID|ID-PP|West Papua
ID-PD|ID|ID-PP|Papua Barat Daya
ID-PE|ID|ID-PP|Papua Pengunungan
ID-PP|ID||Papua Islands
ID-PS|ID|ID-PP|Papua Selatan
ID-PT|ID|ID-PP|Papua Tengah
ID-RI|ID|ID-SM|Riau
ID-SA|ID|ID-SL|North Sulawesi
ID-SB|ID|ID-SM|West Sumatra
ID-SG|ID|ID-SL|Southeast Sulawesi
ID-SL|ID||Sulawesi
ID-SM|ID||Sumatra
ID-SN|ID|ID-SL|South Sulawesi
ID-SR|ID|ID-SL|West Sulawesi
ID-SS|ID|ID-SM|South Sumatra
ID-ST|ID|ID-SL|Central Sulawesi
ID-SU|ID|ID-SM|North Sumatra
ID-YO|ID|ID-JW|Yogyakarta
IE-C|IE||Connacht
IE-CE|IE|IE-M|Clare
IE-CN|IE|IE-U|Cavan
IE-CO|IE|IE-M|Cork
IE-CW|IE|IE-L|Carlow
IE-D|IE|IE-L|Dublin
IE-DL|IE|IE-U|Donegal
IE-G|IE|IE-C|Galway
IE-KE|IE|IE-L|Kildare
IE-KK|IE|IE-L|Kilkenny
IE-KY|IE|IE-M|Kerry
IE-L|IE||Leinster
IE-LD|IE|IE-L|Longford
IE-LH|IE|IE-L|Louth
IE-LK|IE|IE-M|Limerick
IE-LM|IE|IE-C|Leitrim
IE-LS|IE|IE-L|Laois
IE-M|IE||Munster
IE-MH|IE|IE-L|Meath
IE-MN|IE|IE-U|Monaghan
IE-MO|IE|IE-C|Mayo
IE-OY|IE|IE-L|Offaly
IE-RN|IE|IE-C|Roscommon
IE-SO|IE|IE-C|Sligo
IE-TA|IE|IE-M|Tipperary
IE-U|IE||Ulster
IE-WD|IE|IE-M|Waterford
IE-WH|IE|IE-L|Westmeath
IE-WW|IE|IE-L|Wicklow
IE-WX|IE|IE-L|Wexford
IL-D|IL||Southern District
IL-HA|IL||Haifa District
IL-JM|IL||Jerusalem
IL-M|IL||Central District
IL-TA|IL||Tel Aviv District
IL-Z|IL||Northern District
IN-AN|IN||Andaman and Nicobar Islands
IN-AP|IN||Andhra Pradesh
IN-AR|IN||Arunachal Pradesh
IN-AS|IN||Assam
IN-BR|IN||Bihar
IN-CG|IN||Chhattīsgarh
IN-CH|IN||Chandigarh
IN-DH|IN||Dādra and Nagar Haveli and Damān and Diu
IN-DL|IN||Delhi
IN-GA|IN||Goa
IN-GJ|IN||Gujarat
IN-HP|IN||Himachal Pradesh
IN-HR|IN||Haryana
IN-JH|IN||Jharkhand
IN-JK|IN||Jammu and Kashmir
IN-KA|IN||Karnataka
IN-KL|IN||Kerala
IN-LA|IN||Ladakh
IN-LD|IN||Lakshadweep
IN-MH|IN||Maharashtra
IN-ML|IN||Meghalaya
IN-MN|IN||Manipur
IN-MP|IN||Madhya Pradesh
IN-MZ|IN||Mizoram
IN-NL|IN||Nagaland
IN-OD|IN||Odisha
IN-PB|IN||Punjab
IN-PY|IN||Puducherry
IN-RJ|IN||Rajasthan
IN-SK|IN||Sikkim
IN-TN|IN||Tamil Nadu
IN-TR|IN||Tripura
IN-TS|IN||Telangāna
IN-UK|IN||Uttarākhand
IN-UP|IN||Uttar Pradesh
IN-WB|IN||West Bengal
IQ-AN|IQ||Al Anbar
IQ-AR|IQ|IQ-KR|Erbil
IQ-BA|IQ||Basra
IQ-BB|IQ||Babylon
IQ-BG|IQ||Baghdad
IQ-DA|IQ|IQ-KR|Dohuk
IQ-DI|IQ||Diyala
IQ-DQ|IQ||Dhi Qar
IQ-KA|IQ||Karbala
IQ-KI|IQ||Kirkuk
IQ-KR|IQ||Kurdistan
IQ-MA|IQ||Maysan
IQ-MU|IQ||Al Muthanna
IQ-NA|IQ||Najaf
IQ-NI|IQ||Nineveh
IQ-QA|IQ||Al-Qādisiyyah
IQ-SD|IQ||Saladin
IQ-SU|IQ|IQ-KR|Sulaymaniyah
IQ-WA|IQ||Wasit
IR-00|IR||Markazī
IR-01|IR||East Azerbaijan
IR-02|IR||West Azarbaijan
IR-03|IR||Ardabil
IR-04|IR||Isfahan
IR-05|IR||Ilam
IR-06|IR||Bushehr
IR-07|IR||Tehran
IR-08|IR||Chaharmahal and Bakhtiari
IR-09|IR||Khorāsān-e Raẕavī
IR-10|IR||Khuzestan
IR-11|IR||Zanjan
IR-12|IR||Semnan
IR-13|IR||Sistan and Baluchestan
IR-14|IR||Fars
IR-15|IR||Kerman
IR-16|IR||Kurdistan
IR-17|IR||Kermanshah
IR-18|IR||Kohgiluyeh and Boyer-Ahmad
IR-19|IR||Gilan
IR-20|IR||Lorestan
IR-21|IR||Mazandaran
IR-22|IR||Markazi
IR-23|IR||Hormozgan
IR-24|IR||Hamadan
IR-25|IR||Yazd
IR-26|IR||Qom
IR-27|IR||Golestan
IR-28|IR||Qazvin
IR-29|IR||South Khorasan
IR-30|IR||Razavi Khorasan
IS-1|IS||Capital
IS-2|IS||Southern Peninsula
IS-3|IS||Western
IS-4|IS||Westfjords
IS-5|IS||Northwestern
IS-6|IS||Northeastern
IS-7|IS||Eastern
IS-8|IS||Southern
IS-AKN|IS|IS-3|Akraneskaupstaður
IS-AKU|IS|IS-6|Akureyrarbær
IS-ARN|IS|IS-4|Árneshreppur
IS-ASA|IS|IS-8|Ásahreppur
IS-BLA|IS|IS-8|Bláskógabyggð
IS-BOG|IS|IS-3|Borgarbyggð
IS-BOL|IS|IS-4|Bolungarvíkurkaupstaður
IS-DAB|IS|IS-3|Dalabyggð
IS-DAV|IS|IS-6|Dalvíkurbyggð
IS-EOM|IS|IS-3|Eyja- og Miklaholtshreppur
IS-EYF|IS|IS-6|Eyjafjarðarsveit
IS-FJD|IS|IS-7|Fjarðabyggð
IS-FJL|IS|IS-6|Fjallabyggð
IS-FLA|IS|IS-8|Flóahreppur
IS-FLR|IS|IS-7|Fljótsdalshreppur
IS-GAR|IS|IS-1|Garðabær
IS-GOG|IS|IS-8|Grímsnes- og Grafningshreppur
IS-GRN|IS|IS-2|Grindavíkurbær
IS-GRU|IS|IS-3|Grundarfjarðarbær
IS-GRY|IS|IS-6|Grýtubakkahreppur
IS-HAF|IS|IS-1|Hafnarfjarðarkaupstaður
IS-HRG|IS|IS-6|Hörgársveit
IS-HRU|IS|IS-8|Hrunamannahreppur
IS-HUG|IS|IS-5|Húnabyggð
IS-HUV|IS|IS-5|Húnaþing vestra
IS-HVA|IS|IS-3|Hvalfjarðarsveit
IS-HVE|IS|IS-8|Hveragerðisbær
IS-ISA|IS|IS-4|Ísafjarðarbær
IS-KAL|IS|IS-4|Kaldrananeshreppur
IS-KJO|IS|IS-1|Kjósarhreppur
IS-KOP|IS|IS-1|Kópavogsbær
IS-LAN|IS|IS-6|Langanesbyggð
IS-MOS|IS|IS-1|Mosfellsbær
IS-MUL|IS|IS-7|Múlaþing
IS-MYR|IS|IS-8|Mýrdalshreppur
IS-NOR|IS|IS-6|Norðurþing
IS-RGE|IS|IS-8|Rangárþing eystra
IS-RGY|IS|IS-8|Rangárþing ytra
IS-RHH|IS|IS-4|Reykhólahreppur
IS-RKN|IS|IS-2|Reykjanesbær
IS-RKV|IS|IS-1|Reykjavíkurborg
IS-SBT|IS|IS-6|Svalbarðsstrandarhreppur
IS-SDN|IS|IS-2|Suðurnesjabær
IS-SDV|IS|IS-4|Súðavíkurhreppur
IS-SEL|IS|IS-1|Seltjarnarnesbær
IS-SFA|IS|IS-8|Sveitarfélagið Árborg
IS-SHF|IS|IS-7|Sveitarfélagið Hornafjörður
IS-SKF|IS|IS-8|Skaftárhreppur
IS-SKG|IS|IS-5|Skagabyggð
IS-SKO|IS|IS-3|Skorradalshreppur
IS-SKR|IS|IS-5|Skagafjörður
IS-SNF|IS|IS-3|Snæfellsbær
IS-SOG|IS|IS-8|Skeiða- og Gnúpverjahreppur
IS-SOL|IS|IS-8|Sveitarfélagið Ölfus
IS-SSS|IS|IS-5|Sveitarfélagið Skagaströnd
IS-STR|IS|IS-4|Strandabyggð
IS-STY|IS|IS-3|Stykkishólmsbær
IS-SVG|IS|IS-2|Sveitarfélagið Vogar
IS-TAL|IS|IS-4|Tálknafjarðarhreppur
IS-THG|IS|IS-6|Þingeyjarsveit
IS-TJO|IS|IS-6|Tjörneshreppur
IS-VEM|IS|IS-8|Vestmannaeyjabær
IS-VER|IS|IS-4|Vesturbyggð
IS-VOP|IS|IS-7|Vopnafjarðarhreppur
IT-21|IT||Piedmont
IT-23|IT||Aosta Valley
IT-25|IT||Lombardy
IT-32|IT||Trentino-South Tyrol
IT-34|IT||Veneto
IT-36|IT||Friuli–Venezia Giulia
IT-42|IT||Liguria
IT-45|IT||Emilia-Romagna
IT-52|IT||Tuscany
IT-55|IT||Umbria
IT-57|IT||Marche
IT-62|IT||Lazio
IT-65|IT||Abruzzo
IT-67|IT||Molise
IT-72|IT||Campania
IT-75|IT||Apulia
IT-77|IT||Basilicata
IT-78|IT||Calabria
IT-82|IT||Sicily
IT-88|IT||Sardinia
IT-AG|IT|IT-82|Agrigento
IT-AL|IT|IT-21|Alessandria
IT-AN|IT|IT-57|Ancona
IT-AP|IT|IT-57|Ascoli Piceno
IT-AQ|IT|IT-65|L’Aquila
IT-AR|IT|IT-52|Arezzo
IT-AT|IT|IT-21|Asti
IT-AV|IT|IT-72|Avellino
IT-BA|IT|IT-75|Bari
IT-BG|IT|IT-25|Bergamo
IT-BI|IT|IT-21|Biella
IT-BL|IT|IT-34|Belluno
IT-BN|IT|IT-72|Benevento
IT-BO|IT|IT-45|Bologna
IT-BR|IT|IT-75|Brindisi
IT-BS|IT|IT-25|Brescia
IT-BT|IT|IT-75|Barletta-Andria-Trani
IT-BZ|IT|IT-32|South Tyrol
IT-CA|IT|IT-88|Cagliari
IT-CB|IT|IT-67|Campobasso
IT-CE|IT|IT-72|Caserta
IT-CH|IT|IT-65|Chieti
IT-CL|IT|IT-82|Caltanissetta
IT-CN|IT|IT-21|Cuneo
IT-CO|IT|IT-25|Como
IT-CR|IT|IT-25|Cremona
IT-CS|IT|IT-78|Cosenza
IT-CT|IT|IT-82|Catania
IT-CZ|IT|IT-78|Catanzaro
IT-EN|IT|IT-82|Enna
IT-FC|IT|IT-45|Forlì-Cesena
IT-FE|IT|IT-45|Ferrara
IT-FG|IT|IT-75|Foggia
IT-FI|IT|IT-52|Florence
IT-FM|IT|IT-57|Fermo
IT-FR|IT|IT-62|Frosinone
IT-GE|IT|IT-42|Genoa
IT-GO|IT|IT-36|Gorizia
IT-GR|IT|IT-52|Grosseto
IT-IM|IT|IT-42|Imperia
IT-IS|IT|IT-67|Isernia
IT-KR|IT|IT-78|Crotone
IT-LC|IT|IT-25|Lecco
IT-LE|IT|IT-75|Lecce
IT-LI|IT|IT-52|Livorno
IT-LO|IT|IT-25|Lodi
IT-LT|IT|IT-62|Latina
IT-LU|IT|IT-52|Lucca
IT-MB|IT|IT-25|Monza and Brianza
IT-MC|IT|IT-57|Macerata
IT-ME|IT|IT-82|Messina
IT-MI|IT|IT-25|Milan
IT-MN|IT|IT-25|Mantua
IT-MO|IT|IT-45|Modena
IT-MS|IT|IT-52|Massa and Carrara
IT-MT|IT|IT-77|Matera
IT-NA|IT|IT-72|Naples
IT-NO|IT|IT-21|Novara
IT-NU|IT|IT-88|Nuoro
IT-OR|IT|IT-88|Oristano
IT-PA|IT|IT-82|Palermo
IT-PC|IT|IT-45|Piacenza
IT-PD|IT|IT-34|Padua
IT-PE|IT|IT-65|Pescara
IT-PG|IT|IT-55|Perugia
IT-PI|IT|IT-52|Pisa
IT-PN|IT|IT-36|Pordenone
IT-PO|IT|IT-52|Prato
IT-PR|IT|IT-45|Parma
IT-PT|IT|IT-52|Pistoia
IT-PU|IT|IT-57|Pesaro and Urbino
IT-PV|IT|IT-25|Pavia
IT-PZ|IT|IT-77|Potenza
IT-RA|IT|IT-45|Ravenna
IT-RC|IT|IT-78|Reggio Calabria
IT-RE|IT|IT-45|Reggio Emilia
IT-RG|IT|IT-82|Ragusa
IT-RI|IT|IT-62|Rieti
IT-RM|IT|IT-62|Rome
IT-RN|IT|IT-45|Rimini
IT-RO|IT|IT-34|Rovigo
IT-SA|IT|IT-72|Salerno
IT-SI|IT|IT-52|Siena
IT-SO|IT|IT-25|Sondrio
IT-SP|IT|IT-42|La Spezia
IT-SR|IT|IT-82|Syracuse
IT-SS|IT|IT-88|Sassari
IT-SU|IT|IT-88|Sud Sardegna
IT-SV|IT|IT-42|Savona
IT-TA|IT|IT-75|Taranto
IT-TE|IT|IT-65|Teramo
IT-TN|IT|IT-32|Trentino
IT-TO|IT|IT-21|Turin
IT-TP|IT|IT-82|Trapani
IT-TR|IT|IT-55|Terni
IT-TS|IT|IT-36|Trieste
IT-TV|IT|IT-34|Treviso
IT-UD|IT|IT-36|Udine
IT-VA|IT|IT-25|Varese
IT-VB|IT|IT-21|Verbano-Cusio-Ossola
IT-VC|IT|IT-21|Vercelli
IT-VE|IT|IT-34|Venice
IT-VI|IT|IT-34|Vicenza
IT-VR|IT|IT-34|Verona
IT-VT|IT|IT-62|Viterbo
IT-VV|IT|IT-78|Vibo Valentia
JM-01|JM||Kingston
JM-02|JM||Saint Andrew
JM-03|JM||Saint Thomas
JM-04|JM||Portland
JM-05|JM||Saint Mary
JM-06|JM||Saint Ann
JM-07|JM||Trelawny
JM-08|JM||Saint James
JM-09|JM||Hanover
JM-10|JM||Westmoreland
JM-11|JM||Saint Elizabeth
JM-12|JM||Manchester
JM-13|JM||Clarendon
JM-14|JM||Saint Catherine
JO-AJ|JO||Ajloun
JO-AM|JO||Amman
JO-AQ|JO||Aqaba
JO-AT|JO||Tafilah
JO-AZ|JO||Zarqa
JO-BA|JO||Balqa
JO-IR|JO||Irbid
JO-JA|JO||Jerash
JO-KA|JO||Karak
JO-MA|JO||Mafraq
JO-MD|JO||Madaba
JO-MN|JO||Ma’an
JP-01|JP||Hokkaidō
JP-02|JP||Aomori
JP-03|JP||Iwate
JP-04|JP||Miyagi
JP-05|JP||Akita
JP-06|JP||Yamagata
JP-07|JP||Fukushima
JP-08|JP||Ibaraki
JP-09|JP||Tochigi
JP-10|JP||Gunma
JP-11|JP||Saitama
JP-12|JP||Chiba
JP-13|JP||Tokyo
JP-14|JP||Kanagawa
JP-15|JP||Niigata
JP-16|JP||Toyama
JP-17|JP||Ishikawa
JP-18|JP||Fukui
JP-19|JP||Yamanashi
JP-20|JP||Nagano
JP-21|JP||Gifu
JP-22|JP||Shizuoka
JP-23|JP||Aichi
JP-24|JP||Mie
JP-25|JP||Shiga
JP-26|JP||Kyōto
JP-27|JP||Ōsaka
JP-28|JP||Hyōgo
JP-29|JP||Nara
JP-30|JP||Wakayama
JP-31|JP||Tottori
JP-32|JP||Shimane
JP-33|JP||Okayama
JP-34|JP||Hiroshima
JP-35|JP||Yamaguchi
JP-36|JP||Tokushima
JP-37|JP||Kagawa
JP-38|JP||Ehime
JP-39|JP||Kōchi
JP-40|JP||Fukuoka
JP-41|JP||Saga
JP-42|JP||Nagasaki
JP-43|JP||Kumamoto
JP-44|JP||Ōita
JP-45|JP||Miyazaki
JP-46|JP||Kagoshima
JP-47|JP||Okinawa
KE-01|KE||Baringo
KE-02|KE||Bomet
KE-03|KE||Bungoma
KE-04|KE||Busia
KE-05|KE||Elgeyo-Marakwet
KE-06|KE||Embu
KE-07|KE||Garissa
KE-08|KE||Homa Bay
KE-09|KE||Isiolo
KE-10|KE||Kajiado
KE-11|KE||Kakamega
KE-12|KE||Kericho
KE-13|KE||Kiambu
KE-14|KE||Kilifi
KE-15|KE||Kirinyaga
KE-16|KE||Kisii
KE-17|KE||Kisumu
KE-18|KE||Kitui
KE-19|KE||Kwale
KE-20|KE||Laikipia
KE-21|KE||Lamu
KE-22|KE||Machakos
KE-23|KE||Makueni
KE-24|KE||Mandera
KE-25|KE||Marsabit
KE-26|KE||Meru
KE-27|KE||Migori
KE-28|KE||Mombasa
KE-29|KE||Murang’a
KE-30|KE||Nairobi County
KE-31|KE||Nakuru
KE-32|KE||Nandi
KE-33|KE||Narok
KE-34|KE||Nyamira
KE-35|KE||Nyandarua
KE-36|KE||Nyeri
KE-37|KE||Samburu
KE-38|KE||Siaya
KE-39|KE||Taita-Taveta
KE-40|KE||Tana River
KE-41|KE||Tharaka-Nithi
KE-42|KE||Trans Nzoia
KE-43|KE||Turkana
KE-44|KE||Uasin Gishu
KE-45|KE||Vihiga
KE-46|KE||Wajir
KE-47|KE||West Pokot
KG-B|KG||Batken
KG-C|KG||Chuy
KG-GB|KG||Bishkek
KG-GO|KG||Osh
KG-J|KG||Jalal-Abad
KG-N|KG||Naryn
KG-O|KG||Osh Region
KG-T|KG||Talas
KG-Y|KG||Issyk-Kul
KH-1|KH||Banteay Meanchey
KH-10|KH||Kratié
KH-11|KH||Mondulkiri
KH-12|KH||Phnom Penh
KH-13|KH||Preah Vihear
KH-14|KH||Prey Veng
KH-15|KH||Pursat
KH-16|KH||Ratanakiri
KH-17|KH||Siem Reap
KH-18|KH||Sihanoukville
KH-19|KH||Stung Treng
KH-2|KH||Battambang
KH-20|KH||Svay Rieng
KH-21|KH||Takéo
KH-22|KH||Oddar Meanchey
KH-23|KH||Kep
KH-24|KH||Pailin
KH-25|KH||Tbong Khmum
KH-3|KH||Kampong Cham
KH-4|KH||Kampong Chhnang
KH-5|KH||Kampong Speu
KH-6|KH||Kampong Thom
KH-7|KH||Kampot
KH-8|KH||Kandal
KH-9|KH||Koh Kong
KI-G|KI||Gilbert Islands
KI-L|KI||Line Islands
KI-P|KI||Phoenix Islands
KM-A|KM||Anjouan
KM-G|KM||Grande Comore
KM-M|KM||Mohéli
KN-01|KN|KN-K|Christ Church Nichola Town
KN-02|KN|KN-K|Saint Anne Sandy Point
KN-03|KN|KN-K|Saint George Basseterre
KN-04|KN|KN-N|Saint George Gingerland
KN-05|KN|KN-N|Saint James Windward
KN-06|KN|KN-K|Saint John Capisterre
KN-07|KN|KN-N|Saint John Figtree
KN-08|KN|KN-K|Saint Mary Cayon
KN-09|KN|KN-K|Saint Paul Capisterre
KN-10|KN|KN-N|Saint Paul Charlestown
KN-11|KN|KN-K|Saint Peter Basseterre
KN-12|KN|KN-N|Saint Thomas Lowland
KN-13|KN|KN-K|Saint Thomas Middle Island
KN-15|KN|KN-K|Trinity Palmetto Point
KN-K|KN||Saint Kitts
KN-N|KN||Nevis
KP-01|KP||Pyongyang
KP-02|KP||South Pyongan
KP-03|KP||North Pyongan
KP-04|KP||Chagang
KP-05|KP||South Hwanghae
KP-06|KP||North Hwanghae
KP-07|KP||Kangwon
KP-08|KP||South Hamgyong
KP-09|KP||North Hamgyong
KP-10|KP||Ryanggang
KP-13|KP||Rason
KP-14|KP||Nampho
KP-15|KP||Kaeseong
KR-11|KR||Seoul
KR-26|KR||Busan
KR-27|KR||Daegu
KR-28|KR||Incheon
KR-29|KR||Gwangju City
KR-30|KR||Daejeon
KR-31|KR||Ulsan
KR-41|KR||Gyeonggi
KR-42|KR||Gangwon
KR-43|KR||North Chungcheong
KR-44|KR||South Chungcheong
KR-45|KR||North Jeolla
KR-46|KR||South Jeolla
KR-47|KR||North Gyeongsang
KR-48|KR||South Gyeongsang
KR-49|KR||Jeju
KR-50|KR||Sejong
KW-AH|KW||Al Ahmadi
KW-FA|KW||Al Farwaniyah
KW-HA|KW||Hawalli
KW-JA|KW||Al Jahra
KW-KU|KW||Al Asimah
KW-MU|KW||Mubarak Al-Kabeer
KZ-10|KZ||Abay oblysy
KZ-11|KZ||Aqmola oblysy
KZ-15|KZ||Aqtöbe oblysy
KZ-19|KZ||Almaty oblysy
KZ-23|KZ||Atyraū oblysy
KZ-27|KZ||Batys Qazaqstan oblysy
KZ-31|KZ||Zhambyl oblysy
KZ-33|KZ||Zhetisū oblysy
KZ-35|KZ||Qaraghandy oblysy
KZ-39|KZ||Qostanay oblysy
KZ-43|KZ||Qyzylorda oblysy
KZ-47|KZ||Mangghystaū oblysy
KZ-55|KZ||Pavlodar oblysy
KZ-59|KZ||Soltüstik Qazaqstan oblysy
KZ-61|KZ||Türkistan oblysy
KZ-62|KZ||Ulytaū oblysy
KZ-63|KZ||Shyghys Qazaqstan oblysy
KZ-71|KZ||Astana
KZ-75|KZ||Almaty
KZ-79|KZ||Shymkent
LA-AT|LA||Attapeu
LA-BK|LA||Bokeo
LA-BL|LA||Bolikhamsai
LA-CH|LA||Champasak
LA-HO|LA||Houaphanh
LA-KH|LA||Khammouane
LA-LM|LA||Luang Namtha
LA-LP|LA||Luang Prabang
LA-OU|LA||Oudomxay
LA-PH|LA||Phongsaly
LA-SL|LA||Salavan
LA-SV|LA||Savannakhet
LA-VI|LA||Vientiane Province
LA-VT|LA||Vientiane
LA-XA|LA||Sainyabuli
LA-XE|LA||Sekong
LA-XI|LA||Xiangkhouang
LA-XS|LA||Xaisomboun
LB-AK|LB||Akkar
LB-AS|LB||North
LB-BA|LB||Beirut
LB-BH|LB||Baalbek-Hermel
LB-BI|LB||Beqaa
LB-JA|LB||South
LB-JL|LB||Mount Lebanon
LB-NA|LB||Nabatieh
LC-01|LC||Anse la Raye
LC-02|LC||Castries
LC-03|LC||Choiseul
LC-05|LC||Dennery
LC-06|LC||Gros Islet
LC-07|LC||Laborie
LC-08|LC||Micoud
LC-10|LC||Soufrière
LC-11|LC||Vieux Fort
LC-12|LC||Canaries
LI-01|LI||Balzers
LI-02|LI||Eschen
LI-03|LI||Gamprin
LI-04|LI||Mauren
LI-05|LI||Planken
LI-06|LI||Ruggell
LI-07|LI||Schaan
LI-08|LI||Schellenberg
LI-09|LI||Triesen
LI-10|LI||Triesenberg
LI-11|LI||Vaduz
LK-1|LK||Western
LK-11|LK|LK-1|Colombo
LK-12|LK|LK-1|Gampaha
LK-13|LK|LK-1|Kalutara
LK-2|LK||Central
LK-21|LK|LK-2|Kandy
LK-22|LK|LK-2|Matale
LK-23|LK|LK-2|Nuwara Eliya
LK-3|LK||Southern
LK-31|LK|LK-3|Galle
LK-32|LK|LK-3|Matara
LK-33|LK|LK-3|Hambantota
LK-4|LK||Northern
LK-41|LK|LK-4|Jaffna
LK-42|LK|LK-4|Kilinochchi
LK-43|LK|LK-4|Mannar
LK-44|LK|LK-4|Vavuniya
LK-45|LK|LK-4|Mullaitivu
LK-5|LK||Eastern
LK-51|LK|LK-5|Batticaloa
LK-52|LK|LK-5|Ampara
LK-53|LK|LK-5|Trincomalee
LK-6|LK||North Western
LK-61|LK|LK-6|Kurunegala
LK-62|LK|LK-6|Puttalam
LK-7|LK||North Central
LK-71|LK|LK-7|Anuradhapura
LK-72|LK|LK-7|Polonnaruwa
LK-8|LK||Uva
LK-81|LK|LK-8|Badulla
LK-82|LK|LK-8|Moneragala
LK-9|LK||Sabaragamuwa
LK-91|LK|LK-9|Ratnapura
LK-92|LK|LK-9|Kegalle
LR-BG|LR||Bong
LR-BM|LR||Bomi
LR-CM|LR||Grand Cape Mount
LR-GB|LR||Grand Bassa
LR-GG|LR||Grand Gedeh
LR-GK|LR||Grand Kru
LR-GP|LR||Gbarpolu
LR-LO|LR||Lofa
LR-MG|LR||Margibi
LR-MO|LR||Montserrado
LR-MY|LR||Maryland
LR-NI|LR||Nimba
LR-RG|LR||River Gee
LR-RI|LR||Rivercess
LR-SI|LR||Sinoe
LS-A|LS||Maseru
LS-B|LS||Butha-Buthe
LS-C|LS||Leribe
LS-D|LS||Berea
LS-E|LS||Mafeteng
LS-F|LS||Mohale’s Hoek
LS-G|LS||Quthing
LS-H|LS||Qacha’s Nek
LS-J|LS||Mokhotlong
LS-K|LS||Thaba-Tseka
LT-01|LT|LT-SA|Akmenė
LT-02|LT|LT-AL|Alytus Municipality
LT-03|LT|LT-AL|Alytus
LT-04|LT|LT-UT|Anykščiai
LT-05|LT|LT-KU|Birštonas
LT-06|LT|LT-PN|Biržai
LT-07|LT|LT-AL|Druskininkai
LT-08|LT|LT-VL|Elektrėnai
LT-09|LT|LT-UT|Ignalina
LT-10|LT|LT-KU|Jonava
LT-11|LT|LT-SA|Joniškis
LT-12|LT|LT-TA|Jurbarkas
LT-13|LT|LT-KU|Kaišiadorys
LT-14|LT|LT-MR|Kalvarija
LT-15|LT|LT-KU|Kauno Municipality
LT-16|LT|LT-KU|Kaunas
LT-17|LT|LT-MR|Kazlų Rūda
LT-18|LT|LT-KU|Kėdainiai
LT-19|LT|LT-SA|Kelmė
LT-20|LT|LT-KL|Klaipėdos Municipality
LT-21|LT|LT-KL|Klaipėda
LT-22|LT|LT-KL|Kretinga
LT-23|LT|LT-PN|Kupiškis
LT-24|LT|LT-AL|Lazdijai
LT-25|LT|LT-MR|Marijampolė
LT-26|LT|LT-TE|Mažeikiai
LT-27|LT|LT-UT|Molėtai
LT-28|LT|LT-KL|Neringa
LT-29|LT|LT-TA|Pagėgiai
LT-30|LT|LT-SA|Pakruojis
LT-31|LT|LT-KL|Palanga
LT-32|LT|LT-PN|Panevėžio Municipality
LT-33|LT|LT-PN|Panevėžys
LT-34|LT|LT-PN|Pasvalys
LT-35|LT|LT-TE|Plungė
LT-36|LT|LT-KU|Prienai
LT-37|LT|LT-SA|Radviliškis
LT-38|LT|LT-KU|Raseiniai
LT-39|LT|LT-TE|Rietavas
LT-40|LT|LT-PN|Rokiškis
LT-41|LT|LT-MR|Šakiai
LT-42|LT|LT-VL|Šalčininkai
LT-43|LT|LT-SA|Šiaulių Municipality
LT-44|LT|LT-SA|Šiauliai
LT-45|LT|LT-TA|Šilalė
LT-46|LT|LT-KL|Šilutė
LT-47|LT|LT-VL|Širvintos
LT-48|LT|LT-KL|Skuodas
LT-49|LT|LT-VL|Švenčionys
LT-50|LT|LT-TA|Tauragė
LT-51|LT|LT-TE|Telšiai
LT-52|LT|LT-VL|Trakai
LT-53|LT|LT-VL|Ukmergė
LT-54|LT|LT-UT|Utena
LT-55|LT|LT-AL|Varėna
LT-56|LT|LT-MR|Vilkaviškis
LT-57|LT|LT-VL|Vilniaus Municipality
LT-58|LT|LT-VL|Vilnius
LT-59|LT|LT-UT|Visaginas
LT-60|LT|LT-UT|Zarasai
LT-AL|LT||Alytus County
LT-KL|LT||Klaipėda County
LT-KU|LT||Kaunas County
LT-MR|LT||Marijampolė County
LT-PN|LT||Panevėžys County
LT-SA|LT||Šiauliai County
LT-TA|LT||Tauragė County
LT-TE|LT||Telšiai County
LT-UT|LT||Utena County
LT-VL|LT||Vilnius County
LU-CA|LU||Capellen
LU-CL|LU||Clervaux
LU-DI|LU||Diekirch
LU-EC|LU||Echternach
LU-ES|LU||Esch-sur-Alzette
LU-GR|LU||Grevenmacher
LU-LU|LU||Luxembourg
LU-ME|LU||Mersch
LU-RD|LU||Redange
LU-RM|LU||Remich
LU-VD|LU||Vianden
LU-WI|LU||Wiltz
LV-002|LV||Aizkraukle
LV-007|LV||Alūksne
LV-011|LV||Ādaži
LV-015|LV||Balvi
LV-016|LV||Bauska
LV-022|LV||Cēsis
LV-026|LV||Dobele
LV-033|LV||Gulbene
LV-041|LV||Jelgava Municipality
LV-042|LV||Jēkabpils Municipality
LV-047|LV||Krāslava
LV-050|LV||Kuldīga
LV-052|LV||Ķekava
LV-054|LV||Limbaži
LV-056|LV||Līvāni
LV-058|LV||Ludza
LV-059|LV||Madona
LV-062|LV||Mārupe
LV-067|LV||Ogre
LV-068|LV||Olaine
LV-073|LV||Preiļi
LV-077|LV||Rēzekne Municipality
LV-080|LV||Ropaži
LV-087|LV||Salaspils
LV-088|LV||Saldus
LV-089|LV||Saulkrasti
LV-091|LV||Sigulda
LV-094|LV||Smiltene
LV-097|LV||Talsi
LV-099|LV||Tukums
LV-101|LV||Valka
LV-102|LV||Varakļāni
LV-106|LV||Ventspils Municipality
LV-111|LV||Augšdaugavas novads
LV-112|LV||Dienvidkurzemes Novads
LV-113|LV||Valmieras Novads
LV-DGV|LV||Daugavpils
LV-JEL|LV||Jelgava
LV-JUR|LV||Jūrmala
LV-LPX|LV||Liepāja
LV-REZ|LV||Rēzekne
LV-RIX|LV||Riga
LV-VEN|LV||Ventspils
LY-BA|LY||Benghazi
LY-BU|LY||Butnan
LY-DR|LY||Derna
LY-GT|LY||Ghat
LY-JA|LY||Jabal al Akhdar
LY-JG|LY||Jabal al Gharbi
LY-JI|LY||Jafara
LY-JU|LY||Jufra
LY-KF|LY||Kufra
LY-MB|LY||Murqub
LY-MI|LY||Misrata
LY-MJ|LY||Marj
LY-MQ|LY||Murzuq
LY-NL|LY||Nalut
LY-NQ|LY||Nuqat al Khams
LY-SB|LY||Sabha
LY-SR|LY||Sirte
LY-TB|LY||Tripoli
LY-WA|LY||Al Wahat
LY-WD|LY||Wadi al Hayaa
LY-WS|LY||Wadi al Shatii
LY-ZA|LY||Zawiya
MA-01|MA||Tangier-Tétouan
MA-02|MA||Gharb-Chrarda-Béni Hssen
MA-03|MA||Taza-Al Hoceima-Taounate
MA-04|MA||Oriental
MA-05|MA||Fès-Boulemane
MA-06|MA||Meknès-Tafilalet
MA-07|MA||Rabat-Salé-Zemmour-Zaer
MA-08|MA||Grand Casablanca
MA-09|MA||Chaouia-Ouardigha
MA-10|MA||Doukkala-Abda
MA-11|MA||Marrakesh-Tensift-El Haouz
MA-12|MA||Tadla-Azilal
MA-AGD|MA|MA-09|Agadir-Ida Ou Tanane
MA-AOU|MA|MA-12|Aousserd
MA-ASZ|MA|MA-10|Assa-Zag
MA-AZI|MA|MA-05|Azilal
MA-BEM|MA|MA-05|Béni-Mellal
MA-BER|MA|MA-02|Berkane
MA-BES|MA|MA-06|Ben Slimane
MA-BOD|MA|MA-11|Boujdour
MA-BOM|MA|MA-03|Boulemane
MA-BRR|MA|MA-06|Berrechid
MA-CAS|MA|MA-06|Casablanca
MA-CHE|MA|MA-01|Chefchaouen
MA-CHI|MA|MA-07|Chichaoua
MA-CHT|MA|MA-06|Chtouka Aït Baha
MA-DRI|MA|MA-02|Driouch
MA-ERR|MA|MA-08|Errachidia
MA-ESI|MA|MA-07|Essaouira
MA-ESM|MA|MA-11|Es Semara
MA-FAH|MA|MA-01|Fahs-Beni Makada
MA-FES|MA|MA-03|Fès-Dar-Dbibegh
MA-FIG|MA|MA-02|Figuig
MA-FQH|MA|MA-05|Fquih Ben Salah
MA-GUE|MA|MA-10|Guelmim
MA-GUF|MA|MA-02|Guercif
MA-HAJ|MA|MA-03|El Hajeb
MA-HAO|MA|MA-07|Al Haouz
MA-HOC|MA|MA-01|Al Hoceïma
MA-IFR|MA|MA-03|Ifrane
MA-INE|MA|MA-09|Inezgane-Aït Melloul
MA-JDI|MA|MA-06|El Jadida
MA-JRA|MA|MA-02|Jerada
MA-KEN|MA|MA-04|Kénitra
MA-KES|MA|MA-07|Kelaat Sraghna
MA-KHE|MA|MA-04|Khemisset
MA-KHN|MA|MA-05|Khénifra
MA-KHO|MA|MA-05|Khouribga
MA-LAA|MA|MA-11|Laâyoune
MA-LAR|MA|MA-01|Larache
MA-MAR|MA|MA-07|Marrakech
MA-MDF|MA|MA-01|M’diq-Fnideq
MA-MED|MA|MA-06|Médiouna
MA-MEK|MA|MA-03|Meknès
MA-MID|MA|MA-08|Midelt
MA-MOH|MA|MA-06|Mohammedia
MA-MOU|MA|MA-03|Moulay Yacoub
MA-NAD|MA|MA-02|Nador
MA-NOU|MA|MA-04|Nouaceur
MA-OUA|MA|MA-08|Ouarzazate
MA-OUD|MA|MA-12|Oued Ed-Dahab
MA-OUJ|MA|MA-02|Oujda-Angad
MA-OUZ|MA|MA-01|Ouezzane
MA-RAB|MA|MA-04|Rabat
MA-REH|MA|MA-07|Rehamna
MA-SAF|MA|MA-07|Safi
MA-SAL|MA|MA-04|Salé
MA-SEF|MA|MA-03|Sefrou
MA-SET|MA|MA-06|Settat
MA-SIB|MA|MA-06|Sidi Bennour
MA-SIF|MA|MA-10|Sidi Ifni
MA-SIK|MA|MA-04|Sidi Kacem
MA-SIL|MA|MA-04|Sidi Slimane
MA-SKH|MA|MA-04|Skhirat-Témara
MA-TAF|MA|MA-11|Tarfaya (EH-partial)
MA-TAI|MA|MA-02|Taourirt
MA-TAO|MA|MA-03|Taounate
MA-TAR|MA|MA-09|Taroudant
MA-TAT|MA|MA-09|Tata
MA-TAZ|MA|MA-03|Taza
MA-TET|MA|MA-01|Tétouan
MA-TIN|MA|MA-08|Tinghir
MA-TIZ|MA|MA-09|Tiznit
MA-TNG|MA|MA-01|Tangier-Assilah
MA-TNT|MA|MA-10|Tan-Tan
MA-YUS|MA|MA-07|Youssoufia
MA-ZAG|MA|MA-08|Zagora
MC-CL|MC||La Colle
MC-CO|MC||La Condamine
MC-FO|MC||Fontvieille
MC-GA|MC||La Gare
MC-JE|MC||Jardin Exotique de Monaco
MC-LA|MC||Larvotto
MC-MA|MC||Malbousquet
MC-MC|MC||Monte Carlo
MC-MG|MC||Moneghetti
MC-MO|MC||Monaco-Ville
MC-MU|MC||Moulins
MC-PH|MC||Port Hercules
MC-SD|MC||Sainte-Dévote Chapel
MC-SO|MC||La Source
MC-SP|MC||Spélugues
MC-SR|MC||Saint Roman
MC-VR|MC||Vallon de la Rousse
MD-AN|MD||Anenii Noi
MD-BA|MD||Bălţi
MD-BD|MD||Bender
MD-BR|MD||Briceni
MD-BS|MD||Basarabeasca
MD-CA|MD||Cahul
MD-CL|MD||Călărași
MD-CM|MD||Cimișlia
MD-CR|MD||Criuleni
MD-CS|MD||Căușeni
MD-CT|MD||Cantemir
MD-CU|MD||Chișinău
MD-DO|MD||Dondușeni
MD-DR|MD||Drochia
MD-DU|MD||Dubăsari
MD-ED|MD||Edineț
MD-FA|MD||Fălești
MD-FL|MD||Florești
MD-GA|MD||Gagauzia
MD-GL|MD||Glodeni
MD-HI|MD||Hîncești
MD-IA|MD||Ialoveni
MD-LE|MD||Leova
MD-NI|MD||Nisporeni
MD-OC|MD||Ocniţa
MD-OR|MD||Orhei
MD-RE|MD||Rezina
MD-RI|MD||Rîșcani
MD-SD|MD||Șoldănești
MD-SI|MD||Sîngerei
MD-SN|MD||Transnistria
MD-SO|MD||Soroca
MD-ST|MD||Strășeni
MD-SV|MD||Ştefan Vodă
MD-TA|MD||Taraclia
MD-TE|MD||Telenești
MD-UN|MD||Ungheni
ME-01|ME||Andrijevica
ME-02|ME||Bar
ME-03|ME||Berane
ME-04|ME||Bijelo Polje
ME-05|ME||Budva
ME-06|ME||Cetinje
ME-07|ME||Danilovgrad
ME-08|ME||Herceg Novi
ME-09|ME||Kolašin
ME-10|ME||Kotor
ME-11|ME||Mojkovac
ME-12|ME||Nikšić
ME-13|ME||Plav
ME-14|ME||Pljevlja
ME-15|ME||Plužine
ME-16|ME||Podgorica
ME-17|ME||Rožaje
ME-18|ME||Šavnik
ME-19|ME||Tivat
ME-20|ME||Ulcinj
ME-21|ME||Žabljak
ME-22|ME||Gusinje
ME-23|ME||Petnjica
ME-24|ME||Tuzi
ME-25|ME||Zeta
MG-A|MG||Toamasina
MG-D|MG||Antsiranana
MG-F|MG||Fianarantsoa
MG-M|MG||Mahajanga
MG-T|MG||Antananarivo
MG-U|MG||Toliara
MH-ALK|MH|MH-T|Ailuk Atoll
MH-ALL|MH|MH-L|Ailinglaplap Atoll
MH-ARN|MH|MH-T|Arno
MH-AUR|MH|MH-T|Aur Atoll
MH-EBO|MH|MH-L|Ebon Atoll
MH-ENI|MH|MH-L|Enewetak Atoll
MH-JAB|MH|MH-L|Jabat Island
MH-JAL|MH|MH-L|Jaluit Atoll
MH-KIL|MH|MH-L|Kili Island
MH-KWA|MH|MH-L|Kwajalein
MH-L|MH||Ralik Chain
MH-LAE|MH|MH-L|Lae Atoll
MH-LIB|MH|MH-L|Lib Island
MH-LIK|MH|MH-T|Likiep Atoll
MH-MAJ|MH|MH-T|Majuro
MH-MAL|MH|MH-T|Maloelap Atoll
MH-MEJ|MH|MH-T|Mejit Island
MH-MIL|MH|MH-T|Mili Atoll
MH-NMK|MH|MH-L|Namdrik Atoll
MH-NMU|MH|MH-L|Namu Atoll
MH-RON|MH|MH-L|Rongelap Atoll
MH-T|MH||Ratak Chain
MH-UJA|MH|MH-L|Ujae Atoll
MH-UTI|MH|MH-T|Utirik Atoll
MH-WTH|MH|MH-L|Wotho Atoll
MH-WTJ|MH|MH-T|Wotje Atoll
MK-101|MK||Veles
MK-102|MK||Gradsko
MK-103|MK||Demir Kapija
MK-104|MK||Kavadarci
MK-105|MK||Lozovo
MK-106|MK||Negotino
MK-107|MK||Rosoman
MK-108|MK||Sveti Nikole
MK-109|MK||Čaška
MK-201|MK||Berovo
MK-202|MK||Vinica
MK-203|MK||Delčevo
MK-204|MK||Zrnovci
MK-205|MK||Karbinci
MK-206|MK||Kočani
MK-207|MK||Makedonska Kamenica
MK-208|MK||Pehčevo
MK-209|MK||Probištip
MK-210|MK||Češinovo-Obleševo
MK-211|MK||Štip
MK-301|MK||Vevčani
MK-303|MK||Debar
MK-304|MK||Debrca
MK-307|MK||Kičevo
MK-308|MK||Makedonski Brod
MK-310|MK||Ohrid
MK-311|MK||Plasnica
MK-312|MK||Struga
MK-313|MK||Centar Župa
MK-401|MK||Bogdanci
MK-402|MK||Bosilovo
MK-403|MK||Valandovo
MK-404|MK||Vasilevo
MK-405|MK||Gevgelija
MK-406|MK||Dojran
MK-407|MK||Konče
MK-408|MK||Novo Selo
MK-409|MK||Radoviš
MK-410|MK||Strumica
MK-501|MK||Bitola
MK-502|MK||Demir Hisar
MK-503|MK||Dolneni
MK-504|MK||Krivogaštani
MK-505|MK||Kruševo
MK-506|MK||Mogila
MK-507|MK||Novaci
MK-508|MK||Prilep
MK-509|MK||Resen
MK-601|MK||Bogovinje
MK-602|MK||Brvenica
MK-603|MK||Vrapčište
MK-604|MK||Gostivar
MK-605|MK||Želino
MK-606|MK||Jegunovce
MK-607|MK||Mavrovo i Rostuše
MK-608|MK||Tearce
MK-609|MK||Tetovo
MK-701|MK||Kratovo
MK-702|MK||Kriva Palanka
MK-703|MK||Kumanovo
MK-704|MK||Lipkovo
MK-705|MK||Rankovce
MK-706|MK||Staro Nagoričane
MK-801|MK||Aerodrom †
MK-802|MK||Aračinovo
MK-803|MK||Butel †
MK-804|MK||Gazi Baba †
MK-805|MK||Gjorče Petrov †
MK-806|MK||Zelenikovo
MK-807|MK||Ilinden
MK-808|MK||Karpoš †
MK-809|MK||Kisela Voda †
MK-810|MK||Petrovec
MK-811|MK||Saraj †
MK-812|MK||Sopište
MK-813|MK||Studeničani
MK-814|MK||Centar †
MK-815|MK||Čair †
MK-816|MK||Čučer-Sandevo
MK-817|MK||Šuto Orizari †
ML-1|ML||Kayes
ML-10|ML||Taoudénit
ML-2|ML||Koulikoro
ML-3|ML||Sikasso
ML-4|ML||Ségou
ML-5|ML||Mopti
ML-6|ML||Tombouctou
ML-7|ML||Gao
ML-8|ML||Kidal
ML-9|ML||Ménaka
ML-BKO|ML||Bamako
MM-01|MM||Sagaing
MM-02|MM||Bago
MM-03|MM||Magway
MM-04|MM||Mandalay
MM-05|MM||Tanintharyi
MM-06|MM||Yangon
MM-07|MM||Ayeyarwady
MM-11|MM||Kachin
MM-12|MM||Kayah
MM-13|MM||Kayin
MM-14|MM||Chin
MM-15|MM||Mon
MM-16|MM||Rakhine
MM-17|MM||Shan
MM-18|MM||Naypyidaw
MN-035|MN||Orkhon
MN-037|MN||Darkhan-Uul
MN-039|MN||Khentii
MN-041|MN||Khövsgöl
MN-043|MN||Khovd
MN-046|MN||Uvs
MN-047|MN||Töv
MN-049|MN||Selenge
MN-051|MN||Sükhbaatar
MN-053|MN||Ömnögovi
MN-055|MN||Övörkhangai
MN-057|MN||Zavkhan
MN-059|MN||Dundgovi
MN-061|MN||Dornod
MN-063|MN||Dornogovi
MN-064|MN||Govisümber
MN-065|MN||Govi-Altai
MN-067|MN||Bulgan
MN-069|MN||Bayankhongor
MN-071|MN||Bayan-Ölgii
MN-073|MN||Arkhangai
MN-1|MN||Ulaanbaatar
MR-01|MR||Hodh Ech Chargui
MR-02|MR||Hodh El Gharbi
MR-03|MR||Assaba
MR-04|MR||Gorgol
MR-05|MR||Brakna
MR-06|MR||Trarza
MR-07|MR||Adrar
MR-08|MR||Dakhlet Nouadhibou
MR-09|MR||Tagant
MR-10|MR||Guidimaka
MR-11|MR||Tiris Zemmour
MR-12|MR||Inchiri
MR-13|MR||Nouakchott Ouest
MR-14|MR||Nouakchott Nord
MR-15|MR||Nouakchott Sud
MT-01|MT||Attard
MT-02|MT||Balzan
MT-03|MT||Birgu
MT-04|MT||Birkirkara
MT-05|MT||Birżebbuġa
MT-06|MT||Cospicua
MT-07|MT||Dingli
MT-08|MT||Fgura
MT-09|MT||Floriana
MT-10|MT||Fontana
MT-11|MT||Gudja
MT-12|MT||Gżira
MT-13|MT||Għajnsielem
MT-14|MT||Għarb
MT-15|MT||Għargħur
MT-16|MT||Għasri
MT-17|MT||Għaxaq
MT-18|MT||Ħamrun
MT-19|MT||Iklin
MT-20|MT||Senglea
MT-21|MT||Kalkara
MT-22|MT||Kerċem
MT-23|MT||Kirkop
MT-24|MT||Lija
MT-25|MT||Luqa
MT-26|MT||Marsa
MT-27|MT||Marsaskala
MT-28|MT||Marsaxlokk
MT-29|MT||Mdina
MT-30|MT||Mellieħa
MT-31|MT||Mġarr
MT-32|MT||Mosta
MT-33|MT||Mqabba
MT-34|MT||Msida
MT-35|MT||Imtarfa
MT-36|MT||Munxar
MT-37|MT||Nadur
MT-38|MT||Naxxar
MT-39|MT||Paola
MT-40|MT||Pembroke
MT-41|MT||Pietà
MT-42|MT||Qala
MT-43|MT||Qormi
MT-44|MT||Qrendi
MT-45|MT||Victoria
MT-46|MT||Rabat
MT-47|MT||Safi
MT-48|MT||St. Julian’s
MT-49|MT||San Ġwann
MT-50|MT||Saint Lawrence
MT-51|MT||St. Paul’s Bay
MT-52|MT||Sannat
MT-53|MT||Santa Luċija
MT-54|MT||Santa Venera
MT-55|MT||Siġġiewi
MT-56|MT||Sliema
MT-57|MT||Swieqi
MT-58|MT||Ta’ Xbiex
MT-59|MT||Tarxien
MT-60|MT||Valletta
MT-61|MT||Xagħra
MT-62|MT||Xewkija
MT-63|MT||Xgħajra
MT-64|MT||Żabbar
MT-65|MT||Żebbuġ Gozo
MT-66|MT||Żebbuġ
MT-67|MT||Żejtun
MT-68|MT||Żurrieq
MU-AG|MU||Agaléga
MU-BL|MU||Rivière Noire
MU-CC|MU||Cargados Carajos
MU-FL|MU||Flacq
MU-GP|MU||Grand Port
MU-MO|MU||Moka
MU-PA|MU||Pamplemousses
MU-PL|MU||Port Louis District
MU-PW|MU||Plaines Wilhems
MU-RO|MU||Rodrigues
MU-RR|MU||Rivière du Rempart
MU-SA|MU||Savanne
MV-00|MV||Alif Dhaal
MV-01|MV||Addu
MV-02|MV||Alif Alif
MV-03|MV||Lhaviyani
MV-04|MV||Vaavu
MV-05|MV||Laamu
MV-07|MV||Haa Alif
MV-08|MV||Thaa
MV-12|MV||Meemu
MV-13|MV||Raa
MV-14|MV||Faafu
MV-17|MV||Dhaalu
MV-20|MV||Baa
MV-23|MV||Haa Dhaalu
MV-24|MV||Shaviyani
MV-25|MV||Noonu
MV-26|MV||Kaafu
MV-27|MV||Gaafu Alif
MV-28|MV||Gaafu Dhaalu
MV-29|MV||Gnaviyani
MV-MLE|MV||Malé
MW-BA|MW|MW-S|Balaka
MW-BL|MW|MW-S|Blantyre
MW-C|MW||Central
MW-CK|MW|MW-S|Chikwawa
MW-CR|MW|MW-S|Chiradzulu
MW-CT|MW|MW-N|Chitipa
MW-DE|MW|MW-C|Dedza
MW-DO|MW|MW-C|Dowa
MW-KR|MW|MW-N|Karonga
MW-KS|MW|MW-C|Kasungu
MW-LI|MW|MW-C|Lilongwe
MW-LK|MW|MW-N|Likoma
MW-MC|MW|MW-C|Mchinji
MW-MG|MW|MW-S|Mangochi
MW-MH|MW|MW-S|Machinga
MW-MU|MW|MW-S|Mulanje
MW-MW|MW|MW-S|Mwanza
MW-MZ|MW|MW-N|Mzimba
MW-N|MW||Northern
MW-NB|MW|MW-N|Nkhata Bay
MW-NE|MW|MW-S|Neno
MW-NI|MW|MW-C|Ntchisi
MW-NK|MW|MW-C|Nkhotakota
MW-NS|MW|MW-S|Nsanje
MW-NU|MW|MW-C|Ntcheu
MW-PH|MW|MW-S|Phalombe
MW-RU|MW|MW-N|Rumphi
MW-S|MW||Southern
MW-SA|MW|MW-C|Salima
MW-TH|MW|MW-S|Thyolo
MW-ZO|MW|MW-S|Zomba
MX-AGU|MX||Aguascalientes
MX-BCN|MX||Baja California
MX-BCS|MX||Baja California Sur
MX-CAM|MX||Campeche
MX-CHH|MX||Chihuahua
MX-CHP|MX||Chiapas
MX-CMX|MX||Ciudad de Mexico
MX-COA|MX||Coahuila
MX-COL|MX||Colima
MX-DUR|MX||Durango
MX-GRO|MX||Guerrero
MX-GUA|MX||Guanajuato
MX-HID|MX||Hidalgo
MX-JAL|MX||Jalisco
MX-MEX|MX||Mexico State
MX-MIC|MX||Michoacán
MX-MOR|MX||Morelos
MX-NAY|MX||Nayarit
MX-NLE|MX||Nuevo León
MX-OAX|MX||Oaxaca
MX-PUE|MX||Puebla
MX-QUE|MX||Querétaro
MX-ROO|MX||Quintana Roo
MX-SIN|MX||Sinaloa
MX-SLP|MX||San Luis Potosí
MX-SON|MX||Sonora
MX-TAB|MX||Tabasco
MX-TAM|MX||Tamaulipas
MX-TLA|MX||Tlaxcala
MX-VER|MX||Veracruz
MX-YUC|MX||Yucatán
MX-ZAC|MX||Zacatecas
MY-01|MY||Johor
MY-02|MY||Kedah
MY-03|MY||Kelantan
MY-04|MY||Malacca
MY-05|MY||Negeri Sembilan
MY-06|MY||Pahang
MY-07|MY||Penang
MY-08|MY||Perak
MY-09|MY||Perlis
MY-10|MY||Selangor
MY-11|MY||Terengganu
MY-12|MY||Sabah
MY-13|MY||Sarawak
MY-14|MY||Kuala Lumpur
MY-15|MY||Labuan
MY-16|MY||Putrajaya
MZ-A|MZ||Niassa
MZ-B|MZ||Manica
MZ-G|MZ||Gaza
MZ-I|MZ||Inhambane
MZ-L|MZ||Maputo Province
MZ-MPM|MZ||Maputo
MZ-N|MZ||Nampula
MZ-P|MZ||Cabo Delgado
MZ-Q|MZ||Zambezia
MZ-S|MZ||Sofala
MZ-T|MZ||Tete
NA-CA|NA||Zambezi
NA-ER|NA||Erongo
NA-HA|NA||Hardap
NA-KA|NA||Karas
NA-KE|NA||Kavango East
NA-KH|NA||Khomas
NA-KU|NA||Kunene
NA-KW|NA||Kavango West
NA-OD|NA||Otjozondjupa
NA-OH|NA||Omaheke
NA-ON|NA||Oshana
NA-OS|NA||Omusati
NA-OT|NA||Oshikoto
NA-OW|NA||Ohangwena
NE-1|NE||Agadez
NE-2|NE||Diffa
NE-3|NE||Dosso
NE-4|NE||Maradi
NE-5|NE||Tahoua
NE-6|NE||Tillabéri
NE-7|NE||Zinder
NE-8|NE||Niamey
NG-AB|NG||Abia
NG-AD|NG||Adamawa
NG-AK|NG||Akwa Ibom
NG-AN|NG||Anambra
NG-BA|NG||Bauchi
NG-BE|NG||Benue
NG-BO|NG||Borno
NG-BY|NG||Bayelsa
NG-CR|NG||Cross River
NG-DE|NG||Delta
NG-EB|NG||Ebonyi
NG-ED|NG||Edo
NG-EK|NG||Ekiti
NG-EN|NG||Enugu
NG-FC|NG||Federal Capital Territory
NG-GO|NG||Gombe
NG-IM|NG||Imo
NG-JI|NG||Jigawa
NG-KD|NG||Kaduna
NG-KE|NG||Kebbi
NG-KN|NG||Kano
NG-KO|NG||Kogi
NG-KT|NG||Katsina
NG-KW|NG||Kwara
NG-LA|NG||Lagos
NG-NA|NG||Nasarawa
NG-NI|NG||Niger
NG-OG|NG||Ogun
NG-ON|NG||Ondo
NG-OS|NG||Osun
NG-OY|NG||Oyo
NG-PL|NG||Plateau
NG-RI|NG||Rivers
NG-SO|NG||Sokoto
NG-TA|NG||Taraba
NG-YO|NG||Yobe
NG-ZA|NG||Zamfara
NI-AN|NI||Atlántico Norte
NI-AS|NI||Atlántico Sur
NI-BO|NI||Boaco
NI-CA|NI||Carazo
NI-CI|NI||Chinandega
NI-CO|NI||Chontales
NI-ES|NI||Estelí
NI-GR|NI||Granada
NI-JI|NI||Jinotega
NI-LE|NI||León
NI-MD|NI||Madriz
NI-MN|NI||Managua
NI-MS|NI||Masaya
NI-MT|NI||Matagalpa
NI-NS|NI||Nueva Segovia
NI-RI|NI||Rivas
NI-SJ|NI||Río San Juan
NL-AW|NL||Aruba|Aruba|அரூபா|अरूबा|أروبا|Aruba|Aruba
NL-BQ1|NL||Bonaire
NL-BQ2|NL||Saba
NL-BQ3|NL||Sint Eustatius
NL-CW|NL||Curaçao|Curacao|குராகவ்|कुरासाओ|كوراساو|Curaçao|Curaçao
NL-DR|NL||Drenthe
NL-FL|NL||Flevoland
NL-FR|NL||Friesland
NL-GE|NL||Gelderland
NL-GR|NL||Groningen
NL-LI|NL||Limburg
NL-NB|NL||North Brabant
NL-NH|NL||North Holland
NL-OV|NL||Overijssel
NL-SX|NL||Sint Maarten|Sint Maarten|சின்ட் மார்டென்|सिंट मार्टिन|سانت مارتن|Saint-Martin (partie néerlandaise)|Sint Maarten
NL-UT|NL||Utrecht
NL-ZE|NL||Zeeland
NL-ZH|NL||South Holland
NO-03|NO||Oslo
NO-11|NO||Rogaland
NO-15|NO||Møre og Romsdal
NO-18|NO||Nordland
NO-21|NO||Svalbard
NO-22|NO||Jan Mayen
NO-30|NO||Viken
NO-34|NO||Innlandet
NO-38|NO||Vestfold og Telemark
NO-42|NO||Agder
NO-46|NO||Vestland
NO-50|NO||Trøndelag
NO-54|NO||Tromssan ja Finmarkun
NP-P1|NP||Province 1
NP-P2|NP||Province 2
NP-P3|NP||Province 3
NP-P4|NP||Gandaki²
NP-P5|NP||Province 5
NP-P6|NP||Karnali²
NP-P7|NP||Province 7
NR-01|NR||Aiwo
NR-02|NR||Anabar
NR-03|NR||Anetan
NR-04|NR||Anibare
NR-05|NR||Baiti
NR-06|NR||Boe
NR-07|NR||Buada
NR-08|NR||Denigomodu
NR-09|NR||Ewa
NR-10|NR||Ijuw
NR-11|NR||Meneng
NR-12|NR||Nibok
NR-13|NR||Uaboe
NR-14|NR||Yaren
NZ-AUK|NZ||Auckland
NZ-BOP|NZ||Bay of Plenty
NZ-CAN|NZ||Canterbury
NZ-CIT|NZ||Chatham Islands
NZ-GIS|NZ||Gisborne
NZ-HKB|NZ||Hawke’s Bay
NZ-MBH|NZ||Marl
NZ-MWT|NZ||Manawatu-Wanganui
NZ-NSN|NZ||Nelson
NZ-NTL|NZ||Northland
NZ-OTA|NZ||Otago
NZ-STL|NZ||Southland
NZ-TAS|NZ||Tasman
NZ-TKI|NZ||Taranaki
NZ-WGN|NZ||Wellington
NZ-WKO|NZ||Waikato
NZ-WTC|NZ||West Coast
OM-BJ|OM||Janub al Batinah
OM-BS|OM||Shamal al Batinah
OM-BU|OM||Al Buraimi
OM-DA|OM||Ad Dakhiliyah
OM-MA|OM||Muscat
OM-MU|OM||Musandam
OM-SJ|OM||Janub ash Sharqiyah
OM-SS|OM||Shamal ash Sharqiyah
OM-WU|OM||Al Wusta
OM-ZA|OM||Ad Dhahirah
OM-ZU|OM||Dhofar
PA-1|PA||Bocas del Toro
PA-10|PA||West Panamá
PA-2|PA||Coclé
PA-3|PA||Colón
PA-4|PA||Chiriquí
PA-5|PA||Darién
PA-6|PA||Herrera
PA-7|PA||Los Santos
PA-8|PA||Panamá
PA-9|PA||Veraguas
PA-EM|PA||Emberá
PA-KY|PA||Guna Yala
PA-NB|PA||Ngöbe-Buglé
PA-NT|PA||Naso Tjër Di
PE-AMA|PE||Amazonas
PE-ANC|PE||Ancash
PE-APU|PE||Apurímac
PE-ARE|PE||Arequipa
PE-AYA|PE||Ayacucho
PE-CAJ|PE||Cajamarca
PE-CAL|PE||El Callao
PE-CUS|PE||Cusco
PE-HUC|PE||Huánuco
PE-HUV|PE||Huancavelica
PE-ICA|PE||Ica
PE-JUN|PE||Junín
PE-LAL|PE||La Libertad
PE-LAM|PE||Lambayeque
PE-LIM|PE||Lima Region
PE-LMA|PE||Lima
PE-LOR|PE||Loreto
PE-MDD|PE||Madre de Dios
PE-MOQ|PE||Moquegua
PE-PAS|PE||Pasco
PE-PIU|PE||Piura
PE-PUN|PE||Puno
PE-SAM|PE||San Martín
PE-TAC|PE||Tacna
PE-TUM|PE||Tumbes
PE-UCA|PE||Ucayali
PG-CPK|PG||Chimbu
PG-CPM|PG||Central
PG-EBR|PG||East New Britain
PG-EHG|PG||Eastern Highlands
PG-EPW|PG||Enga
PG-ESW|PG||East Sepik
PG-GPK|PG||Gulf
PG-HLA|PG||Hela
PG-JWK|PG||Jiwaka
PG-MBA|PG||Milne Bay
PG-MPL|PG||Morobe
PG-MPM|PG||Madang
PG-MRL|PG||Manus
PG-NCD|PG||Port Moresby
PG-NIK|PG||New Ireland
PG-NPP|PG||Oro
PG-NSB|PG||Bougainville
PG-SAN|PG||Sandaun
PG-SHM|PG||Southern Highlands
PG-WBK|PG||West New Britain
PG-WHM|PG||Western Highlands
PG-WPD|PG||Western
PH-00|PH||Metro Manila
PH-01|PH||Ilocos
PH-02|PH||Cagayan Valley
PH-03|PH||Central Luzon
PH-05|PH||Bicol
PH-06|PH||Western Visayas
PH-07|PH||Central Visayas
PH-08|PH||Eastern Visayas
PH-09|PH||Zamboanga Peninsula
PH-10|PH||Northern Mindanao
PH-11|PH||Davao
PH-12|PH||Soccsksargen
PH-13|PH||Caraga
PH-14|PH||Muslim Mindanao
PH-15|PH||Cordillera Administrative
PH-40|PH||Calabarzon
PH-41|PH||Mimaropa
PH-ABR|PH|PH-15|Abra
PH-AGN|PH|PH-13|Agusan del Norte
PH-AGS|PH|PH-13|Agusan del Sur
PH-AKL|PH|PH-06|Aklan
PH-ALB|PH|PH-05|Albay
PH-ANT|PH|PH-06|Antique
PH-APA|PH|PH-15|Apayao
PH-AUR|PH|PH-03|Aurora
PH-BAN|PH|PH-03|Bataan
PH-BAS|PH|PH-09|Basilan
PH-BEN|PH|PH-15|Benguet
PH-BIL|PH|PH-08|Biliran
PH-BOH|PH|PH-07|Bohol
PH-BTG|PH|PH-40|Batangas
PH-BTN|PH|PH-02|Batanes
PH-BUK|PH|PH-10|Bukidnon
PH-BUL|PH|PH-03|Bulacan
PH-CAG|PH|PH-02|Cagayan
PH-CAM|PH|PH-10|Camiguin
PH-CAN|PH|PH-05|Camarines Norte
PH-CAP|PH|PH-06|Capiz
PH-CAS|PH|PH-05|Camarines Sur
PH-CAT|PH|PH-05|Catanduanes
PH-CAV|PH|PH-40|Cavite
PH-CEB|PH|PH-07|Cebu
PH-COM|PH|PH-11|Compostela Valley
PH-DAO|PH|PH-11|Davao Oriental
PH-DAS|PH|PH-11|Davao del Sur
PH-DAV|PH|PH-11|Davao del Norte
PH-DIN|PH|PH-13|Dinagat Islands
PH-DVO|PH|PH-11|Davao Occidental
PH-EAS|PH|PH-08|Eastern Samar
PH-GUI|PH|PH-06|Guimaras
PH-IFU|PH|PH-15|Ifugao
PH-ILI|PH|PH-06|Iloilo
PH-ILN|PH|PH-01|Ilocos Norte
PH-ILS|PH|PH-01|Ilocos Sur
PH-ISA|PH|PH-02|Isabela
PH-KAL|PH|PH-15|Kalinga
PH-LAG|PH|PH-40|Laguna
PH-LAN|PH|PH-12|Lanao del Norte
PH-LAS|PH|PH-14|Lanao del Sur
PH-LEY|PH|PH-08|Leyte
PH-LUN|PH|PH-01|La Union
PH-MAD|PH|PH-41|Marinduque
PH-MAS|PH|PH-05|Masbate
PH-MDC|PH|PH-41|Occidental Mindoro
PH-MDR|PH|PH-41|Oriental Mindoro
PH-MGN|PH|PH-14|Maguindanao del Norte
PH-MGS|PH|PH-14|Maguindanao del Sur
PH-MOU|PH|PH-15|Mountain
PH-MSC|PH|PH-10|Misamis Occidental
PH-MSR|PH|PH-10|Misamis Oriental
PH-NCO|PH|PH-12|Cotabato
PH-NEC|PH|PH-06|Negros Occidental
PH-NER|PH|PH-07|Negros Oriental
PH-NSA|PH|PH-08|Northern Samar
PH-NUE|PH|PH-03|Nueva Ecija
PH-NUV|PH|PH-02|Nueva Vizcaya
PH-PAM|PH|PH-03|Pampanga
PH-PAN|PH|PH-01|Pangasinan
PH-PLW|PH|PH-41|Palawan
PH-QUE|PH|PH-40|Quezon
PH-QUI|PH|PH-02|Quirino
PH-RIZ|PH|PH-40|Rizal
PH-ROM|PH|PH-41|Romblon
PH-SAR|PH|PH-11|Sarangani
PH-SCO|PH|PH-11|South Cotabato
PH-SIG|PH|PH-07|Siquijor
PH-SLE|PH|PH-08|Southern Leyte
PH-SLU|PH|PH-14|Sulu
PH-SOR|PH|PH-05|Sorsogon
PH-SUK|PH|PH-12|Sultan Kudarat
PH-SUN|PH|PH-13|Surigao del Norte
PH-SUR|PH|PH-13|Surigao del Sur
PH-TAR|PH|PH-03|Tarlac
PH-TAW|PH|PH-14|Tawi-Tawi
PH-WSA|PH|PH-08|Samar
PH-ZAN|PH|PH-09|Zamboanga del Norte
PH-ZAS|PH|PH-09|Zamboanga del Sur
PH-ZMB|PH|PH-03|Zambales
PH-ZSI|PH|PH-09|Zamboanga Sibugay
PK-BA|PK||Balochistan
PK-GB|PK||Gilgit-Baltistan
PK-IS|PK||Islamabad
PK-JK|PK||Azad Kashmir
PK-KP|PK||Khyber Pakhtunkhwa
PK-PB|PK||Punjab
PK-SD|PK||Sindh
PL-02|PL||Lower Silesia
PL-04|PL||Kuyavia-Pomerania
PL-06|PL||Lublin
PL-08|PL||Lubusz
PL-10|PL||Łódź
PL-12|PL||Lesser Poland
PL-14|PL||Mazovia
PL-16|PL||Opole
PL-18|PL||Subcarpathia
PL-20|PL||Podlachia
PL-22|PL||Pomerania
PL-24|PL||Silesia
PL-26|PL||Holy Cross
PL-28|PL||Warmia-Masuria
PL-30|PL||Greater Poland
PL-32|PL||West Pomerania
PS-BTH|PS||Bethlehem
PS-DEB|PS||Deir al-Balah
PS-GZA|PS||Gaza
PS-HBN|PS||Hebron
PS-JEM|PS||Jerusalem
PS-JEN|PS||Jenin
PS-JRH|PS||Jericho
PS-KYS|PS||Khan Yunis
PS-NBS|PS||Nablus
PS-NGZ|PS||North Gaza
PS-QQA|PS||Qalqilya
PS-RBH|PS||Ramallah and al-Bireh
PS-RFH|PS||Rafah
PS-SLT|PS||Salfit
PS-TBS|PS||Tubas
PS-TKM|PS||Tulkarm
PT-01|PT||Aveiro
PT-02|PT||Beja
PT-03|PT||Braga
PT-04|PT||Bragança
PT-05|PT||Castelo Branco
PT-06|PT||Coimbra
PT-07|PT||Évora
PT-08|PT||Faro
PT-09|PT||Guarda
PT-10|PT||Leiria
PT-11|PT||Lisbon
PT-12|PT||Portalegre
PT-13|PT||Porto
PT-14|PT||Santarém
PT-15|PT||Setúbal
PT-16|PT||Viana do Castelo
PT-17|PT||Vila Real
PT-18|PT||Viseu
PT-20|PT||Azores
PT-30|PT||Madeira
PW-002|PW||Aimeliik
PW-004|PW||Airai
PW-010|PW||Angaur
PW-050|PW||Hatohobei
PW-100|PW||Kayangel
PW-150|PW||Koror
PW-212|PW||Melekeok
PW-214|PW||Ngaraard
PW-218|PW||Ngarchelong
PW-222|PW||Ngardmau
PW-224|PW||Ngatpang
PW-226|PW||Ngchesar
PW-227|PW||Ngeremlengui
PW-228|PW||Ngiwal
PW-350|PW||Peleliu
PW-370|PW||Sonsorol
PY-1|PY||Concepción
PY-10|PY||Alto Paraná
PY-11|PY||Central
PY-12|PY||Ñeembucú
PY-13|PY||Amambay
PY-14|PY||Canindeyú
PY-15|PY||Presidente Hayes
PY-16|PY||Alto Paraguay
PY-19|PY||Boquerón
PY-2|PY||San Pedro
PY-3|PY||Cordillera
PY-4|PY||Guairá
PY-5|PY||Caaguazú
PY-6|PY||Caazapá
PY-7|PY||Itapúa
PY-8|PY||Misiones
PY-9|PY||Paraguarí
PY-ASU|PY||Asunción
QA-DA|QA||Doha
QA-KH|QA||Al Khor
QA-MS|QA||Madinat ash Shamal
QA-RA|QA||Al Rayyan
QA-SH|QA||Ash Shīḩānīyah
QA-US|QA||Umm Salal
QA-WA|QA||Al Wakrah
QA-ZA|QA||Al Daayen
RO-AB|RO||Alba
RO-AG|RO||Argeș
RO-AR|RO||Arad
RO-B|RO||Bucharest
RO-BC|RO||Bacău
RO-BH|RO||Bihor
RO-BN|RO||Bistriţa-Năsăud
RO-BR|RO||Brăila
RO-BT|RO||Botoşani
RO-BV|RO||Braşov
RO-BZ|RO||Buzău
RO-CJ|RO||Cluj
RO-CL|RO||Călărași
RO-CS|RO||Caraș-Severin
RO-CT|RO||Constanța
RO-CV|RO||Covasna
RO-DB|RO||Dâmbovița
RO-DJ|RO||Dolj
RO-GJ|RO||Gorj
RO-GL|RO||Galați
RO-GR|RO||Giurgiu
RO-HD|RO||Hunedoara
RO-HR|RO||Harghita
RO-IF|RO||Ilfov
RO-IL|RO||Ialomița
RO-IS|RO||Iași
RO-MH|RO||Mehedinți
RO-MM|RO||Maramureş
RO-MS|RO||Mureş
RO-NT|RO||Neamţ
RO-OT|RO||Olt
RO-PH|RO||Prahova
RO-SB|RO||Sibiu
RO-SJ|RO||Sălaj
RO-SM|RO||Satu Mare
RO-SV|RO||Suceava
RO-TL|RO||Tulcea
RO-TM|RO||Timiș
RO-TR|RO||Teleorman
RO-VL|RO||Vâlcea
RO-VN|RO||Vrancea
RO-VS|RO||Vaslui
RS-00|RS||Beograd
RS-01|RS|RS-VO|North Bačka
RS-02|RS|RS-VO|Central Banat
RS-03|RS|RS-VO|North Banat
RS-04|RS|RS-VO|South Banat
RS-05|RS|RS-VO|West Bačka
RS-06|RS|RS-VO|South Bačka
RS-07|RS|RS-VO|Srem
RS-08|RS||Mačva
RS-09|RS||Kolubara
RS-10|RS||Podunavlje
RS-11|RS||Braničevo
RS-12|RS||Šumadija
RS-13|RS||Pomoravlje
RS-14|RS||Bor
RS-15|RS||Zaječar
RS-16|RS||Zlatibor
RS-17|RS||Moravica
RS-18|RS||Raška
RS-19|RS||Rasina
RS-20|RS||Nišava
RS-21|RS||Toplica
RS-22|RS||Pirot
RS-23|RS||Jablanica
RS-24|RS||Pčinja
RS-25|RS|RS-KM|Kosovo
RS-26|RS|RS-KM|Peć
RS-27|RS|RS-KM|Prizren
RS-28|RS|RS-KM|Kosovska Mitrovica
RS-29|RS|RS-KM|Kosovo-Pomoravlje
RS-KM|RS||Kosovo-Metohija
RS-VO|RS||Vojvodina
RU-AD|RU||Adygea
RU-AL|RU||Altai
RU-ALT|RU||Altai Krai
RU-AMU|RU||Amur
RU-ARK|RU||Arkhangelsk
RU-AST|RU||Astrakhan
RU-BA|RU||Bashkortostan
RU-BEL|RU||Belgorod
RU-BRY|RU||Bryansk
RU-BU|RU||Buryat
RU-CE|RU||Chechen
RU-CHE|RU||Chelyabinsk
RU-CHU|RU||Chukotka Okrug
RU-CU|RU||Chuvash
RU-DA|RU||Dagestan
RU-IN|RU||Ingushetia
RU-IRK|RU||Irkutsk
RU-IVA|RU||Ivanovo
RU-KAM|RU||Kamchatka Krai
RU-KB|RU||Kabardino-Balkar
RU-KC|RU||Karachay-Cherkess
RU-KDA|RU||Krasnodar Krai
RU-KEM|RU||Kemerovo
RU-KGD|RU||Kaliningrad
RU-KGN|RU||Kurgan
RU-KHA|RU||Khabarovsk Krai
RU-KHM|RU||Khanty-Mansi
RU-KIR|RU||Kirov
RU-KK|RU||Khakassia
RU-KL|RU||Kalmykia
RU-KLU|RU||Kaluga
RU-KO|RU||Komi
RU-KOS|RU||Kostroma
RU-KR|RU||Karelia
RU-KRS|RU||Kursk
RU-KYA|RU||Krasnoyarsk Krai
RU-LEN|RU||Leningrad
RU-LIP|RU||Lipetsk
RU-MAG|RU||Magadan
RU-ME|RU||Mari El
RU-MO|RU||Mordovia
RU-MOS|RU||Moscow Province
RU-MOW|RU||Moscow
RU-MUR|RU||Murmansk
RU-NEN|RU||Nenets
RU-NGR|RU||Novgorod
RU-NIZ|RU||Nizhny Novgorod
RU-NVS|RU||Novosibirsk
RU-OMS|RU||Omsk
RU-ORE|RU||Orenburg
RU-ORL|RU||Oryol
RU-PER|RU||Perm Krai
RU-PNZ|RU||Penza
RU-PRI|RU||Primorsky Krai
RU-PSK|RU||Pskov
RU-ROS|RU||Rostov
RU-RYA|RU||Ryazan
RU-SA|RU||Sakha
RU-SAK|RU||Sakhalin
RU-SAM|RU||Samara
RU-SAR|RU||Saratov
RU-SE|RU||North Ossetia-Alania
RU-SMO|RU||Smolensk
RU-SPE|RU||Saint Petersburg
RU-STA|RU||Stavropol Krai
RU-SVE|RU||Sverdlovsk
RU-TA|RU||Tatarstan
RU-TAM|RU||Tambov
RU-TOM|RU||Tomsk
RU-TUL|RU||Tula
RU-TVE|RU||Tver
RU-TY|RU||Tuva
RU-TYU|RU||Tyumen
RU-UD|RU||Udmurt
RU-ULY|RU||Ulyanovsk
RU-VGG|RU||Volgograd
RU-VLA|RU||Vladimir
RU-VLG|RU||Vologda
RU-VOR|RU||Voronezh
RU-YAN|RU||Yamalo-Nenets Okrug
RU-YAR|RU||Yaroslavl
RU-YEV|RU||Jewish
RU-ZAB|RU||Zabaykalsky Krai
RW-01|RW||Kigali
RW-02|RW||Eastern
RW-03|RW||Northern
RW-04|RW||Western
RW-05|RW||Southern
SA-01|SA||Riyadh
SA-02|SA||Makkah
SA-03|SA||Al Madinah
SA-04|SA||Eastern
SA-05|SA||Al-Qassim
SA-06|SA||Ha’il
SA-07|SA||Tabuk
SA-08|SA||Northern Borders
SA-09|SA||Jizan
SA-10|SA||Najran
SA-11|SA||Al Bahah
SA-12|SA||Al Jawf
SA-14|SA||Asir
SB-CE|SB||Central
SB-CH|SB||Choiseul
SB-CT|SB||Honiara
SB-GU|SB||Guadalcanal
SB-IS|SB||Isabel
SB-MK|SB||Makira-Ulawa
SB-ML|SB||Malaita
SB-RB|SB||Rennell and Bellona
SB-TE|SB||Temotu
SB-WE|SB||Western
SC-01|SC||Anse aux Pins
SC-02|SC||Anse Boileau
SC-03|SC||Anse Etoile
SC-04|SC||Au Cap
SC-05|SC||Anse Royale
SC-06|SC||Baie Lazare
SC-07|SC||Baie Sainte Anne
SC-08|SC||Beau Vallon
SC-09|SC||Bel Air
SC-10|SC||Bel Ombre
SC-11|SC||Cascade
SC-12|SC||Glacis
SC-13|SC||Grand’Anse Mahé
SC-14|SC||Grand’Anse Praslin
SC-15|SC||La Digue
SC-16|SC||La Rivière Anglaise
SC-17|SC||Mont Buxton
SC-18|SC||Mont Fleuri
SC-19|SC||Plaisance
SC-20|SC||Pointe La Rue
SC-21|SC||Port Glaud
SC-22|SC||Saint Louis
SC-23|SC||Takamaka
SC-24|SC||Les Mamelles
SC-25|SC||Roche Caiman
SC-26|SC||Ile Perseverance I
SC-27|SC||Ile Perseverance II
SD-DC|SD||Central Darfur
SD-DE|SD||East Darfur
SD-DN|SD||North Darfur
SD-DS|SD||South Darfur
SD-DW|SD||West Darfur
SD-GD|SD||Al Qadarif
SD-GK|SD||West Kurdufan
SD-GZ|SD||Al Jazirah
SD-KA|SD||Kassala
SD-KH|SD||Khartoum
SD-KN|SD||North Kurdufan
SD-KS|SD||South Kurdufan
SD-NB|SD||Blue Nile
SD-NO|SD||Northern
SD-NR|SD||River Nile
SD-NW|SD||White Nile
SD-RS|SD||Red Sea
SD-SI|SD||Sennar
SE-AB|SE||Stockholm
SE-AC|SE||Västerbotten
SE-BD|SE||Norrbotten
SE-C|SE||Uppsala
SE-D|SE||Södermanland
SE-E|SE||Östergötland
SE-F|SE||Jönköping
SE-G|SE||Kronoberg
SE-H|SE||Kalmar
SE-I|SE||Gotland
SE-K|SE||Blekinge
SE-M|SE||Skåne
SE-N|SE||Halland
SE-O|SE||Västra Götaland
SE-S|SE||Värmland
SE-T|SE||Örebro
SE-U|SE||Västmanland
SE-W|SE||Dalarna
SE-X|SE||Gävleborg
SE-Y|SE||Västernorrland
SE-Z|SE||Jämtland
SG-01|SG||Central Singapore
SG-02|SG||North East
SG-03|SG||North West
SG-04|SG||South East
SG-05|SG||South West
SH-AC|SH||Ascension Island
SH-HL|SH||Saint Helena
SH-TA|SH||Tristan da Cunha|Tristan da Cunha|டிரிஸ்டன் டா குன்ஹா|ट्रिस्टन दा कुना|تريستان دا كونا|Tristan da Cunha|Tristan da Cunha
SI-001|SI||Ajdovščina
SI-002|SI||Beltinci
SI-003|SI||Bled
SI-004|SI||Bohinj
SI-005|SI||Borovnica
SI-006|SI||Bovec
SI-007|SI||Brda
SI-008|SI||Brezovica
SI-009|SI||Brežice
SI-010|SI||Tišina
SI-011|SI||Celje
SI-012|SI||Cerklje na Gorenjskem
SI-013|SI||Cerknica
SI-014|SI||Cerkno
SI-015|SI||Črenšovci
SI-016|SI||Črna na Koroškem
SI-017|SI||Črnomelj
SI-018|SI||Destrnik
SI-019|SI||Divača
SI-020|SI||Dobrepolje
SI-021|SI||Dobrova–Polhov Gradec
SI-022|SI||Dol pri Ljubljani
SI-023|SI||Domžale
SI-024|SI||Dornava
SI-025|SI||Dravograd
SI-026|SI||Duplek
SI-027|SI||Gorenja Vas–Poljane
SI-028|SI||Gorišnica
SI-029|SI||Gornja Radgona
SI-030|SI||Gornji Grad
SI-031|SI||Gornji Petrovci
SI-032|SI||Grosuplje
SI-033|SI||Šalovci
SI-034|SI||Hrastnik
SI-035|SI||Hrpelje–Kozina
SI-036|SI||Idrija
SI-037|SI||Ig
SI-038|SI||Ilirska Bistrica
SI-039|SI||Ivančna Gorica
SI-040|SI||Izola
SI-041|SI||Jesenice
SI-042|SI||Juršinci
SI-043|SI||Kamnik
SI-044|SI||Kanal
SI-045|SI||Kidričevo
SI-046|SI||Kobarid
SI-047|SI||Kobilje
SI-048|SI||Kočevje
SI-049|SI||Komen
SI-050|SI||Koper
SI-051|SI||Kozje
SI-052|SI||Kranj
SI-053|SI||Kranjska Gora
SI-054|SI||Krško
SI-055|SI||Kungota
SI-056|SI||Kuzma
SI-057|SI||Laško
SI-058|SI||Lenart
SI-059|SI||Lendava
SI-060|SI||Litija
SI-061|SI||Ljubljana
SI-062|SI||Ljubno
SI-063|SI||Ljutomer
SI-064|SI||Logatec
SI-065|SI||Loška Dolina
SI-066|SI||Loški Potok
SI-067|SI||Luče
SI-068|SI||Lukovica
SI-069|SI||Majšperk
SI-070|SI||Maribor
SI-071|SI||Medvode
SI-072|SI||Mengeš
SI-073|SI||Metlika
SI-074|SI||Mežica
SI-075|SI||Miren–Kostanjevica
SI-076|SI||Mislinja
SI-077|SI||Moravče
SI-078|SI||Moravske Toplice
SI-079|SI||Mozirje
SI-080|SI||Murska Sobota
SI-081|SI||Muta
SI-082|SI||Naklo
SI-083|SI||Nazarje
SI-084|SI||Nova Gorica
SI-085|SI||Novo Mesto
SI-086|SI||Odranci
SI-087|SI||Ormož
SI-088|SI||Osilnica
SI-089|SI||Pesnica
SI-090|SI||Piran
SI-091|SI||Pivka
SI-092|SI||Podčetrtek
SI-093|SI||Podvelka
SI-094|SI||Postojna
SI-095|SI||Preddvor
SI-096|SI||Ptuj
SI-097|SI||Puconci
SI-098|SI||Rače–Fram
SI-099|SI||Radeče
SI-100|SI||Radenci
SI-101|SI||Radlje ob Dravi
SI-102|SI||Radovljica
SI-103|SI||Ravne na Koroškem
SI-104|SI||Ribnica
SI-105|SI||Rogašovci
SI-106|SI||Rogaška Slatina
SI-107|SI||Rogatec
SI-108|SI||Ruše
SI-109|SI||Semič
SI-110|SI||Sevnica
SI-111|SI||Sežana
SI-112|SI||Slovenj Gradec
SI-113|SI||Slovenska Bistrica
SI-114|SI||Slovenske Konjice
SI-115|SI||Starše
SI-116|SI||Sveti Jurij
SI-117|SI||Šenčur
SI-118|SI||Šentilj
SI-119|SI||Šentjernej
SI-120|SI||Šentjur
SI-121|SI||Škocjan
SI-122|SI||Škofja Loka
SI-123|SI||Škofljica
SI-124|SI||Šmarje pri Jelšah
SI-125|SI||Šmartno ob Paki
SI-126|SI||Šoštanj
SI-127|SI||Štore
SI-128|SI||Tolmin
SI-129|SI||Trbovlje
SI-130|SI||Trebnje
SI-131|SI||Tržič
SI-132|SI||Turnišče
SI-133|SI||Velenje
SI-134|SI||Velike Lašče
SI-135|SI||Videm
SI-136|SI||Vipava
SI-137|SI||Vitanje
SI-138|SI||Vodice
SI-139|SI||Vojnik
SI-140|SI||Vrhnika
SI-141|SI||Vuzenica
SI-142|SI||Zagorje ob Savi
SI-143|SI||Zavrč
SI-144|SI||Zreče
SI-146|SI||Železniki
SI-147|SI||Žiri
SI-148|SI||Benedikt
SI-149|SI||Bistrica ob Sotli
SI-150|SI||Bloke
SI-151|SI||Braslovče
SI-152|SI||Cankova
SI-153|SI||Cerkvenjak
SI-154|SI||Dobje
SI-155|SI||Dobrna
SI-156|SI||Dobrovnik
SI-157|SI||Dolenjske Toplice
SI-158|SI||Grad
SI-159|SI||Hajdina
SI-160|SI||Hoče–Slivnica
SI-161|SI||Hodoš
SI-162|SI||Horjul
SI-163|SI||Jezersko
SI-164|SI||Komenda
SI-165|SI||Kostel
SI-166|SI||Križevci
SI-167|SI||Lovrenc na Pohorju
SI-168|SI||Markovci
SI-169|SI||Miklavž na Dravskem Polju
SI-170|SI||Mirna Peč
SI-171|SI||Oplotnica
SI-172|SI||Podlehnik
SI-173|SI||Polzela
SI-174|SI||Prebold
SI-175|SI||Prevalje
SI-176|SI||Razkrižje
SI-177|SI||Ribnica na Pohorju
SI-178|SI||Selnica ob Dravi
SI-179|SI||Sodražica
SI-180|SI||Solčava
SI-181|SI||Sveta Ana
SI-182|SI||Sveti Andraž v Slovenskih Goricah
SI-183|SI||Šempeter–Vrtojba
SI-184|SI||Tabor
SI-185|SI||Trnovska Vas
SI-186|SI||Trzin
SI-187|SI||Velika Polana
SI-188|SI||Veržej
SI-189|SI||Vransko
SI-190|SI||Žalec
SI-191|SI||Žetale
SI-192|SI||Žirovnica
SI-193|SI||Žužemberk
SI-194|SI||Šmartno pri Litiji
SI-195|SI||Apače
SI-196|SI||Cirkulane
SI-197|SI||Kostanjevica na Krki
SI-198|SI||Makole
SI-199|SI||Mokronog–Trebelno
SI-200|SI||Poljčane
SI-201|SI||Renče–Vogrsko
SI-202|SI||Središče ob Dravi
SI-203|SI||Straža
SI-204|SI||Sveta Trojica v Slovenskih Goricah
SI-205|SI||Sveti Tomaž
SI-206|SI||Šmarješke Toplice
SI-207|SI||Gorje
SI-208|SI||Log–Dragomer
SI-209|SI||Rečica ob Savinji
SI-210|SI||Sveti Jurij v Slovenskih Goricah
SI-211|SI||Šentrupert
SI-212|SI||Mirna
SI-213|SI||Ankaran
SK-BC|SK||Banská Bystrica
SK-BL|SK||Bratislava
SK-KI|SK||Košice
SK-NI|SK||Nitra
SK-PV|SK||Prešov
SK-TA|SK||Trnava
SK-TC|SK||Trenčín
SK-ZI|SK||Žilina
SL-E|SL||Eastern
SL-N|SL||Northern
SL-NW|SL||North Western
SL-S|SL||Southern
SL-W|SL||Western Area
SM-01|SM||Acquaviva
SM-02|SM||Chiesanuova
SM-03|SM||Domagnano
SM-04|SM||Faetano
SM-05|SM||Fiorentino
SM-06|SM||Borgo Maggiore
SM-07|SM||San Marino
SM-08|SM||Montegiardino
SM-09|SM||Serravalle
SN-DB|SN||Diourbel
SN-DK|SN||Dakar
SN-FK|SN||Fatick
SN-KA|SN||Kaffrine
SN-KD|SN||Kolda
SN-KE|SN||Kédougou
SN-KL|SN||Kaolack
SN-LG|SN||Louga
SN-MT|SN||Matam
SN-SE|SN||Sédhiou
SN-SL|SN||Saint-Louis
SN-TC|SN||Tambacounda
SN-TH|SN||Thiès
SN-ZG|SN||Ziguinchor
SO-AW|SO||Awdal
SO-BK|SO||Bakool
SO-BN|SO||Banaadir
SO-BR|SO||Bari
SO-BY|SO||Bay, Somalia
SO-GA|SO||Galguduud
SO-GE|SO||Gedo
SO-HI|SO||Hiran
SO-JD|SO||Middle Juba
SO-JH|SO||Lower Juba
SO-MU|SO||Mudug
SO-NU|SO||Nugal
SO-SA|SO||Sanaag
SO-SD|SO||Middle Shebelle
SO-SH|SO||Lower Shebelle
SO-SO|SO||Sool
SO-TO|SO||Togdheer
SO-WO|SO||Woqooyi Galbeed
SR-BR|SR||Brokopondo
SR-CM|SR||Commewijne
SR-CR|SR||Coronie
SR-MA|SR||Marowijne
SR-NI|SR||Nickerie
SR-PM|SR||Paramaribo
SR-PR|SR||Para
SR-SA|SR||Saramacca
SR-SI|SR||Sipaliwini
SR-WA|SR||Wanica
SS-BN|SS||Northern Bahr el Ghazal
SS-BW|SS||Western Bahr el Ghazal
SS-EC|SS||Central Equatoria
SS-EE|SS||Eastern Equatoria
SS-EW|SS||Western Equatoria
SS-JG|SS||Jonglei
SS-LK|SS||Lakes
SS-NU|SS||Upper Nile
SS-UY|SS||Unity
SS-WR|SS||Warrap
ST-01|ST||Água Grande
ST-02|ST||Cantagalo
ST-03|ST||Caué
ST-04|ST||Lembá
ST-05|ST||Lobata
ST-06|ST||Mé-Zóchi
ST-P|ST||Príncipe
SV-AH|SV||Ahuachapán
SV-CA|SV||Cabañas
SV-CH|SV||Chalatenango
SV-CU|SV||Cuscatlán
SV-LI|SV||La Libertad
SV-MO|SV||Morazán
SV-PA|SV||La Paz
SV-SA|SV||Santa Ana
SV-SM|SV||San Miguel
SV-SO|SV||Sonsonate
SV-SS|SV||San Salvador
SV-SV|SV||San Vicente
SV-UN|SV||La Unión
SV-US|SV||Usulután
SY-DI|SY||Damascus
SY-DR|SY||Daraa
SY-DY|SY||Deir ez-Zor
SY-HA|SY||Al-Hasakah
SY-HI|SY||Homs
SY-HL|SY||Aleppo
SY-HM|SY||Hama
SY-ID|SY||Idlib
SY-LA|SY||Latakia
SY-QU|SY||Quneitra
SY-RA|SY||Ar-Raqqah
SY-RD|SY||Rif Dimashq
SY-SU|SY||As-Suwayda
SY-TA|SY||Tartus
SZ-HH|SZ||Hhohho
SZ-LU|SZ||Lubombo
SZ-MA|SZ||Manzini
SZ-SH|SZ||Shiselweni
TD-BA|TD||Batha
TD-BG|TD||Bahr el Gazel
TD-BO|TD||Borkou
TD-CB|TD||Chari-Baguirmi
TD-EE|TD||Ennedi-Est
TD-EO|TD||Ennedi-Ouest
TD-GR|TD||Guéra
TD-HL|TD||Hadjer-Lamis
TD-KA|TD||Kanem
TD-LC|TD||Lac
TD-LO|TD||Logone Occidental
TD-LR|TD||Logone Oriental
TD-MA|TD||Mandoul
TD-MC|TD||Moyen-Chari
TD-ME|TD||Mayo-Kebbi Est
TD-MO|TD||Mayo-Kebbi Ouest
TD-ND|TD||N’Djamena
TD-OD|TD||Ouaddaï
TD-SA|TD||Salamat
TD-SI|TD||Sila
TD-TA|TD||Tandjilé
TD-TI|TD||Tibesti
TD-WF|TD||Wadi Fira
TG-C|TG||Centrale
TG-K|TG||Kara
TG-M|TG||Maritime
TG-P|TG||Plateaux
TG-S|TG||Savanes
TH-10|TH||Bangkok
TH-11|TH||Samut Prakan
TH-12|TH||Nonthaburi
TH-13|TH||Pathum Thani
TH-14|TH||Phra Nakhon Si Ayutthaya
TH-15|TH||Ang Thong
TH-16|TH||Lopburi
TH-17|TH||Sing Buri
TH-18|TH||Chai Nat
TH-19|TH||Saraburi
TH-20|TH||Chon Buri
TH-21|TH||Rayong
TH-22|TH||Chanthaburi
TH-23|TH||Trat
TH-24|TH||Chachoengsao
TH-25|TH||Prachin Buri
TH-26|TH||Nakhon Nayok
TH-27|TH||Sa Kaeo
TH-30|TH||Nakhon Ratchasima
TH-31|TH||Buri Ram
TH-32|TH||Surin
TH-33|TH||Si Sa Ket
TH-34|TH||Ubon Ratchathani
TH-35|TH||Yasothon
TH-36|TH||Chaiyaphum
TH-37|TH||Amnat Charoen
TH-38|TH||Bueng Kan
TH-39|TH||Nong Bua Lam Phu
TH-40|TH||Khon Kaen
TH-41|TH||Udon Thani
TH-42|TH||Loei
TH-43|TH||Nong Khai
TH-44|TH||Maha Sarakham
TH-45|TH||Roi Et
TH-46|TH||Kalasin
TH-47|TH||Sakon Nakhon
TH-48|TH||Nakhon Phanom
TH-49|TH||Mukdahan
TH-50|TH||Chiang Mai
TH-51|TH||Lamphun
TH-52|TH||Lampang
TH-53|TH||Uttaradit
TH-54|TH||Phrae
TH-55|TH||Nan
TH-56|TH||Phayao
TH-57|TH||Chiang Rai
TH-58|TH||Mae Hong Son
TH-60|TH||Nakhon Sawan
TH-61|TH||Uthai Thani
TH-62|TH||Kamphaeng Phet
TH-63|TH||Tak
TH-64|TH||Sukhothai
TH-65|TH||Phitsanulok
TH-66|TH||Phichit
TH-67|TH||Phetchabun
TH-70|TH||Ratchaburi
TH-71|TH||Kanchanaburi
TH-72|TH||Suphanburi
TH-73|TH||Nakhon Pathom
TH-74|TH||Samut Sakhon
TH-75|TH||Samut Songkhram
TH-76|TH||Phetchaburi
TH-77|TH||Prachuap Khiri Khan
TH-80|TH||Nakhon Si Thammarat
TH-81|TH||Krabi
TH-82|TH||Phang Nga
TH-83|TH||Phuket
TH-84|TH||Surat Thani
TH-85|TH||Ranong
TH-86|TH||Chumphon
TH-90|TH||Songkhla
TH-91|TH||Satun
TH-92|TH||Trang
TH-93|TH||Phatthalung
TH-94|TH||Pattani
TH-95|TH||Yala
TH-96|TH||Narathiwat
TH-S|TH||Pattaya
TJ-DU|TJ||Dushanbe
TJ-GB|TJ||Gorno-Badakhshan
TJ-KT|TJ||Khatlon
TJ-RA|TJ||Nohiyahoi Tobei Jumhurí
TJ-SU|TJ||Sughd
TL-AL|TL||Aileu
TL-AN|TL||Ainaro
TL-BA|TL||Baucau
TL-BO|TL||Bobonaro
TL-CO|TL||Cova Lima
TL-DI|TL||Dili
TL-ER|TL||Ermera
TL-LA|TL||Lautém
TL-LI|TL||Liquiçá
TL-MF|TL||Manufahi
TL-MT|TL||Manatuto
TL-OE|TL||Oecusse
TL-VI|TL||Viqueque
TM-A|TM||Ahal
TM-B|TM||Balkan
TM-D|TM||Daşoguz
TM-L|TM||Lebap
TM-M|TM||Mary
TM-S|TM||Aşgabat
TN-11|TN||Tunis
TN-12|TN||Ariana
TN-13|TN||Ben Arous
TN-14|TN||Manouba
TN-21|TN||Nabeul
TN-22|TN||Zaghouan
TN-23|TN||Bizerte
TN-31|TN||Béja
TN-32|TN||Jendouba
TN-33|TN||Kef
TN-34|TN||Siliana
TN-41|TN||Kairouan
TN-42|TN||Kasserine
TN-43|TN||Sidi Bouzid
TN-51|TN||Sousse
TN-52|TN||Monastir
TN-53|TN||Mahdia
TN-61|TN||Sfax
TN-71|TN||Gafsa
TN-72|TN||Tozeur
TN-73|TN||Kebili
TN-81|TN||Gabès
TN-82|TN||Medenine
TN-83|TN||Tataouine
TO-01|TO||ʻEua
TO-02|TO||Haʻapai
TO-03|TO||Niuas
TO-04|TO||Tongatapu
TO-05|TO||Vavaʻu
TR-01|TR||Adana
TR-02|TR||Adıyaman
TR-03|TR||Afyonkarahisar
TR-04|TR||Ağrı
TR-05|TR||Amasya
TR-06|TR||Ankara
TR-07|TR||Antalya
TR-08|TR||Artvin
TR-09|TR||Aydın
TR-10|TR||Balıkesir
TR-11|TR||Bilecik
TR-12|TR||Bingöl
TR-13|TR||Bitlis
TR-14|TR||Bolu
TR-15|TR||Burdur
TR-16|TR||Bursa
TR-17|TR||Çanakkale
TR-18|TR||Çankırı
TR-19|TR||Çorum
TR-20|TR||Denizli
TR-21|TR||Diyarbakır
TR-22|TR||Edirne
TR-23|TR||Elazığ
TR-24|TR||Erzincan
TR-25|TR||Erzurum
TR-26|TR||Eskişehir
TR-27|TR||Gaziantep
TR-28|TR||Giresun
TR-29|TR||Gümüşhane
TR-30|TR||Hakkâri
TR-31|TR||Hatay
TR-32|TR||Isparta
TR-33|TR||Mersin
TR-34|TR||Istanbul
TR-35|TR||Izmir
TR-36|TR||Kars
TR-37|TR||Kastamonu
TR-38|TR||Kayseri
TR-39|TR||Kırklareli
TR-40|TR||Kırşehir
TR-41|TR||Kocaeli
TR-42|TR||Konya
TR-43|TR||Kütahya
TR-44|TR||Malatya
TR-45|TR||Manisa
TR-46|TR||Kahramanmaraş
TR-47|TR||Mardin
TR-48|TR||Muğla
TR-49|TR||Muş
TR-50|TR||Nevşehir
TR-51|TR||Niğde
TR-52|TR||Ordu
TR-53|TR||Rize
TR-54|TR||Sakarya
TR-55|TR||Samsun
TR-56|TR||Siirt
TR-57|TR||Sinop
TR-58|TR||Sivas
TR-59|TR||Tekirdağ
TR-60|TR||Tokat
TR-61|TR||Trabzon
TR-62|TR||Tunceli
TR-63|TR||Şanlıurfa
TR-64|TR||Uşak
TR-65|TR||Van
TR-66|TR||Yozgat
TR-67|TR||Zonguldak
TR-68|TR||Aksaray
TR-69|TR||Bayburt
TR-70|TR||Karaman
TR-71|TR||Kırıkkale
TR-72|TR||Batman
TR-73|TR||Şırnak
TR-74|TR||Bartın
TR-75|TR||Ardahan
TR-76|TR||Iğdır
TR-77|TR||Yalova
TR-78|TR||Karabük
TR-79|TR||Kilis
TR-80|TR||Osmaniye
TR-81|TR||Düzce
TT-ARI|TT||Arima
TT-CHA|TT||Chaguanas
TT-CTT|TT||Couva-Tabaquite-Talparo
TT-DMN|TT||Diego Martin
TT-MRC|TT||Mayaro-Rio Claro
TT-PED|TT||Penal-Debe
TT-POS|TT||Port of Spain
TT-PRT|TT||Princes Town
TT-PTF|TT||Point Fortin
TT-SFO|TT||San Fernando
TT-SGE|TT||Sangre Grande
TT-SIP|TT||Siparia
TT-SJL|TT||San Juan-Laventille
TT-TOB|TT||Tobago
TT-TUP|TT||Tunapuna-Piarco
TV-FUN|TV||Funafuti
TV-NIT|TV||Niutao
TV-NKF|TV||Nukufetau
TV-NKL|TV||Nukulaelae
TV-NMA|TV||Nanumea
TV-NMG|TV||Nanumanga
TV-NUI|TV||Nui
TV-VAI|TV||Vaitupu
TW-CHA|TW||Changhua
TW-CYI|TW||Chiayi County
TW-CYQ|TW||Chiayi
TW-HSQ|TW||Hsinchu County
TW-HSZ|TW||Hsinchu
TW-HUA|TW||Hualien
TW-ILA|TW||Yilan
TW-KEE|TW||Keelung
TW-KHH|TW||Kaohsiung
TW-KIN|TW||Kinmen
TW-LIE|TW||Lienchiang
TW-MIA|TW||Miaoli
TW-NAN|TW||Nantou
TW-NWT|TW||New Taipei
TW-PEN|TW||Penghu
TW-PIF|TW||Pingtung
TW-TAO|TW||Taoyuan
TW-TNN|TW||Tainan
TW-TPE|TW||Taipei
TW-TTT|TW||Taitung
TW-TXG|TW||Taichung
TW-YUN|TW||Yunlin
TZ-01|TZ||Arusha
TZ-02|TZ||Dar es Salaam
TZ-03|TZ||Dodoma
TZ-04|TZ||Iringa
TZ-05|TZ||Kagera
TZ-06|TZ||North Pemba
TZ-07|TZ||Zanzibar North
TZ-08|TZ||Kigoma
TZ-09|TZ||Kilimanjaro
TZ-10|TZ||South Pemba
TZ-11|TZ||Zanzibar Central/South
TZ-12|TZ||Lindi
TZ-13|TZ||Mara
TZ-14|TZ||Mbeya
TZ-15|TZ||Zanzibar Urban/West
TZ-16|TZ||Morogoro
TZ-17|TZ||Mtwara
TZ-18|TZ||Mwanza
TZ-19|TZ||Pwani
TZ-20|TZ||Rukwa
TZ-21|TZ||Ruvuma
TZ-22|TZ||Shinyanga
TZ-23|TZ||Singida
TZ-24|TZ||Tabora
TZ-25|TZ||Tanga
TZ-26|TZ||Manyara
TZ-27|TZ||Geita
TZ-28|TZ||Katavi
TZ-29|TZ||Njombe
TZ-30|TZ||Simiyu
TZ-31|TZ||Songwe
UA-05|UA||Vinnychchyna
UA-07|UA||Volyn
UA-09|UA||Luhanshchyna
UA-12|UA||Dnipropetrovshchyna
UA-14|UA||Donechchyna
UA-18|UA||Zhytomyrshchyna
UA-21|UA||Zakarpattia
UA-23|UA||Zaporizhzhya
UA-26|UA||Prykarpattia
UA-30|UA||Kyiv
UA-32|UA||Kyivshchyna
UA-35|UA||Kirovohradschyna
UA-40|UA||Sevastopol
UA-43|UA||Crimea
UA-46|UA||Lvivshchyna
UA-48|UA||Mykolayivschyna
UA-51|UA||Odeshchyna
UA-53|UA||Poltavshchyna
UA-56|UA||Rivnenshchyna
UA-59|UA||Sumshchyna
UA-61|UA||Ternopilshchyna
UA-63|UA||Kharkivshchyna
UA-65|UA||Khersonshchyna
UA-68|UA||Khmelnychchyna
UA-71|UA||Cherkashchyna
UA-74|UA||Chernihivshchyna
UA-77|UA||Chernivtsi Oblast
UG-101|UG|UG-C|Kalangala
UG-102|UG|UG-C|Kampala
UG-103|UG|UG-C|Kiboga
UG-104|UG|UG-C|Luwero
UG-105|UG|UG-C|Masaka
UG-106|UG|UG-C|Mpigi
UG-107|UG|UG-C|Mubende
UG-108|UG|UG-C|Mukono
UG-109|UG|UG-C|Nakasongola
UG-110|UG|UG-C|Rakai
UG-111|UG|UG-C|Sembabule
UG-112|UG|UG-C|Kayunga
UG-113|UG|UG-C|Wakiso
UG-114|UG|UG-C|Lyantonde
UG-115|UG|UG-C|Mityana
UG-116|UG|UG-C|Nakaseke
UG-117|UG|UG-C|Buikwe
UG-118|UG|UG-C|Bukomansibi
UG-119|UG|UG-C|Butambala
UG-120|UG|UG-C|Buvuma
UG-121|UG|UG-C|Gomba
UG-122|UG|UG-C|Kalungu
UG-123|UG|UG-C|Kyankwanzi
UG-124|UG|UG-C|Lwengo
UG-125|UG|UG-C|Kyotera
UG-126|UG|UG-C|Kasanda
UG-201|UG|UG-E|Bugiri
UG-202|UG|UG-E|Busia
UG-203|UG|UG-E|Iganga
UG-204|UG|UG-E|Jinja
UG-205|UG|UG-E|Kamuli
UG-206|UG|UG-E|Kapchorwa
UG-207|UG|UG-E|Katakwi
UG-208|UG|UG-E|Kumi
UG-209|UG|UG-E|Mbale
UG-210|UG|UG-E|Pallisa
UG-211|UG|UG-E|Soroti
UG-212|UG|UG-E|Tororo
UG-213|UG|UG-E|Kaberamaido
UG-214|UG|UG-E|Mayuge
UG-215|UG|UG-E|Sironko
UG-216|UG|UG-E|Amuria
UG-217|UG|UG-E|Budaka
UG-218|UG|UG-E|Bududa
UG-219|UG|UG-E|Bukedea
UG-220|UG|UG-E|Bukwa
UG-221|UG|UG-E|Butaleja
UG-222|UG|UG-E|Kaliro
UG-223|UG|UG-E|Manafwa
UG-224|UG|UG-E|Namutumba
UG-225|UG|UG-E|Bulambuli
UG-226|UG|UG-E|Buyende
UG-227|UG|UG-E|Kibuku
UG-228|UG|UG-E|Kween
UG-229|UG|UG-E|Luuka
UG-230|UG|UG-E|Namayingo
UG-231|UG|UG-E|Ngora
UG-232|UG|UG-E|Serere
UG-233|UG|UG-E|Butebo
UG-234|UG|UG-E|Namisindwa
UG-235|UG|UG-E|Bugweri
UG-236|UG|UG-E|Kapelebyong
UG-237|UG|UG-E|Kalaki
UG-301|UG|UG-N|Adjumani
UG-302|UG|UG-N|Apac
UG-303|UG|UG-N|Arua
UG-304|UG|UG-N|Gulu
UG-305|UG|UG-N|Kitgum
UG-306|UG|UG-N|Kotido
UG-307|UG|UG-N|Lira
UG-308|UG|UG-N|Moroto
UG-309|UG|UG-N|Moyo
UG-310|UG|UG-N|Nebbi
UG-311|UG|UG-N|Nakapiripirit
UG-312|UG|UG-N|Pader
UG-313|UG|UG-N|Yumbe
UG-314|UG|UG-N|Abim
UG-315|UG|UG-N|Amolatar
UG-316|UG|UG-N|Amuru
UG-317|UG|UG-N|Dokolo
UG-318|UG|UG-N|Kaabong
UG-319|UG|UG-N|Koboko
UG-320|UG|UG-N|Maracha
UG-321|UG|UG-N|Oyam
UG-322|UG|UG-N|Agago
UG-323|UG|UG-N|Alebtong
UG-324|UG|UG-N|Amudat
UG-325|UG|UG-N|Kole
UG-326|UG|UG-N|Lamwo
UG-327|UG|UG-N|Napak
UG-328|UG|UG-N|Nwoya
UG-329|UG|UG-N|Otuke
UG-330|UG|UG-N|Zombo²
UG-331|UG|UG-N|Zombo
UG-332|UG|UG-N|Pakwach
UG-333|UG|UG-N|Kwania
UG-334|UG|UG-N|Nabilatuk
UG-335|UG|UG-N|Karenga
UG-336|UG|UG-N|Madi-Okollo
UG-337|UG|UG-N|Obongi
UG-401|UG|UG-W|Bundibugyo
UG-402|UG|UG-W|Bushenyi
UG-403|UG|UG-W|Hoima
UG-404|UG|UG-W|Kabale
UG-405|UG|UG-W|Kabarole
UG-406|UG|UG-W|Kasese
UG-407|UG|UG-W|Kibaale
UG-408|UG|UG-W|Kisoro
UG-409|UG|UG-W|Masindi
UG-410|UG|UG-W|Mbarara
UG-411|UG|UG-W|Ntungamo
UG-412|UG|UG-W|Rukungiri
UG-413|UG|UG-W|Kamwenge
UG-414|UG|UG-W|Kanungu
UG-415|UG|UG-W|Kyenjojo
UG-416|UG|UG-W|Buliisa
UG-417|UG|UG-W|Ibanda
UG-418|UG|UG-W|Isingiro
UG-419|UG|UG-W|Kiruhura
UG-420|UG|UG-W|Buhweju
UG-421|UG|UG-W|Kiryandongo
UG-422|UG|UG-W|Kyegegwa
UG-423|UG|UG-W|Mitooma
UG-424|UG|UG-W|Ntoroko
UG-425|UG|UG-W|Rubirizi
UG-426|UG|UG-W|Sheema
UG-427|UG|UG-W|Kagadi
UG-428|UG|UG-W|Kakumiro
UG-429|UG|UG-W|Rubanda
UG-430|UG|UG-W|Bunyangabu
UG-431|UG|UG-W|Rukiga
UG-432|UG|UG-W|Kikuube
UG-433|UG|UG-W|Kazo
UG-434|UG|UG-W|Kitagwenda
UG-435|UG|UG-W|Rwampara
UG-C|UG||Central
UG-E|UG||Eastern
UG-N|UG||Northern
UG-W|UG||Western
UM-67|UM||Johnston Atoll
UM-71|UM||Midway Atoll
UM-76|UM||Navassa Island
UM-79|UM||Wake Island
UM-81|UM||Baker Island
UM-84|UM||Howland Island
UM-86|UM||Jarvis Island
UM-89|UM||Kingman Reef
UM-95|UM||Palmyra Atoll
US-AK|US||Alaska
US-AL|US||Alabama
US-AR|US||Arkansas
US-AS|US||American Samoa|Samoa Amerika|அமெரிக்க சமோவா|अमेरिकी समोआ|ساموا الأمريكية|Samoa américaines|Amerikanisch-Samoa
US-AZ|US||Arizona
US-CA|US||California
US-CO|US||Colorado
US-CT|US||Connecticut
US-DC|US||Washington DC
US-DE|US||Delaware
US-FL|US||Florida
US-GA|US||Georgia
US-GU|US||Guam|Guam|குவாம்|गुआम|غوام|Guam|Guam
US-HI|US||Hawaii
US-IA|US||Iowa
US-ID|US||Idaho
US-IL|US||Illinois
US-IN|US||Indiana
US-KS|US||Kansas
US-KY|US||Kentucky
US-LA|US||Louisiana
US-MA|US||Massachusetts
US-MD|US||Maryland
US-ME|US||Maine
US-MI|US||Michigan
US-MN|US||Minnesota
US-MO|US||Missouri
US-MP|US||Northern Mariana Islands|Kepulauan Mariana Utara|வடக்கு மரியானா தீவுகள்|उत्तरी मारियाना द्वीपसमूह|جزر ماريانا الشمالية|Îles Mariannes du Nord|Nördliche Marianen
US-MS|US||Mississippi
US-MT|US||Montana
US-NC|US||North Carolina
US-ND|US||North Dakota
US-NE|US||Nebraska
US-NH|US||New Hampshire
US-NJ|US||New Jersey
US-NM|US||New Mexico
US-NV|US||Nevada
US-NY|US||New York
US-OH|US||Ohio
US-OK|US||Oklahoma
US-OR|US||Oregon
US-PA|US||Pennsylvania
US-PR|US||Puerto Rico|Puerto Rico|பியூர்டோ ரிகோ|पोर्टो रिको|بورتوريكو|Porto Rico|Puerto Rico
US-RI|US||Rhode Island
US-SC|US||South Carolina
US-SD|US||South Dakota
US-TN|US||Tennessee
US-TX|US||Texas
US-UM|US||U.S. Outlying Islands|Kepulauan Terpencil A.S.|யூ.எஸ். வெளிப்புறத் தீவுகள்|यू॰एस॰ आउटलाइंग द्वीपसमूह|جزر الولايات المتحدة النائية|Îles mineures éloignées des États-Unis|Amerikanische Überseeinseln
US-UT|US||Utah
US-VA|US||Virginia
US-VI|US||U.S. Virgin Islands|Kepulauan Virgin A.S.|யூ.எஸ். கன்னித் தீவுகள்|यू॰एस॰ वर्जिन द्वीपसमूह|جزر فيرجن الأمريكية|Îles Vierges des États-Unis|Amerikanische Jungferninseln
US-VT|US||Vermont
US-WA|US||Washington
US-WI|US||Wisconsin
US-WV|US||West Virginia
US-WY|US||Wyoming
UY-AR|UY||Artigas
UY-CA|UY||Canelones
UY-CL|UY||Cerro Largo
UY-CO|UY||Colonia
UY-DU|UY||Durazno
UY-FD|UY||Florida
UY-FS|UY||Flores
UY-LA|UY||Lavalleja
UY-MA|UY||Maldonado
UY-MO|UY||Montevideo
UY-PA|UY||Paysandú
UY-RN|UY||Río Negro
UY-RO|UY||Rocha
UY-RV|UY||Rivera
UY-SA|UY||Salto
UY-SJ|UY||San José
UY-SO|UY||Soriano
UY-TA|UY||Tacuarembó
UY-TT|UY||Treinta y Tres
UZ-AN|UZ||Andijan
UZ-BU|UZ||Bukhara
UZ-FA|UZ||Fergana
UZ-JI|UZ||Jizzakh
UZ-NG|UZ||Namangan
UZ-NW|UZ||Navoiy
UZ-QA|UZ||Qashqadaryo
UZ-QR|UZ||Karakalpakstan
UZ-SA|UZ||Samarqand
UZ-SI|UZ||Sirdaryo
UZ-SU|UZ||Surxondaryo
UZ-TK|UZ||Tashkent
UZ-TO|UZ||Tashkent Province
UZ-XO|UZ||Xorazm
VC-01|VC||Charlotte
VC-02|VC||Saint Andrew
VC-03|VC||Saint David
VC-04|VC||Saint George
VC-05|VC||Saint Patrick
VC-06|VC||Grenadines
VE-A|VE||Capital
VE-B|VE||Anzoátegui
VE-C|VE||Apure
VE-D|VE||Aragua
VE-E|VE||Barinas
VE-F|VE||Bolívar
VE-G|VE||Carabobo
VE-H|VE||Cojedes
VE-I|VE||Falcón
VE-J|VE||Guárico
VE-K|VE||Lara
VE-L|VE||Mérida
VE-M|VE||Miranda
VE-N|VE||Monagas
VE-O|VE||Nueva Esparta
VE-P|VE||Portuguesa
VE-R|VE||Sucre
VE-S|VE||Táchira
VE-T|VE||Trujillo
VE-U|VE||Yaracuy
VE-V|VE||Zulia
VE-W|VE||Federal Dependencies
VE-X|VE||Vargas
VE-Y|VE||Delta Amacuro
VE-Z|VE||Amazonas
VN-01|VN||Lai Châu
VN-02|VN||Lào Cai
VN-03|VN||Hà Giang
VN-04|VN||Cao Bằng
VN-05|VN||Sơn La
VN-06|VN||Yên Bái
VN-07|VN||Tuyên Quang
VN-09|VN||Lạng Sơn
VN-13|VN||Quảng Ninh
VN-14|VN||Hòa Bình
VN-18|VN||Ninh Bình
VN-20|VN||Thái Bình
VN-21|VN||Thanh Hóa
VN-22|VN||Nghệ An
VN-23|VN||Hà Tĩnh
VN-24|VN||Quảng Bình
VN-25|VN||Quảng Trị
VN-26|VN||Thừa Thiên–Huế
VN-27|VN||Quảng Nam
VN-28|VN||Kon Tum
VN-29|VN||Quảng Ngãi
VN-30|VN||Gia Lai
VN-31|VN||Bình Định
VN-32|VN||Phú Yên
VN-33|VN||Đắk Lắk
VN-34|VN||Khánh Hòa
VN-35|VN||Lâm Đồng
VN-36|VN||Ninh Thuận
VN-37|VN||Tây Ninh
VN-39|VN||Đồng Nai
VN-40|VN||Bình Thuận
VN-41|VN||Long An
VN-43|VN||Bà Rịa–Vũng Tàu
VN-44|VN||An Giang
VN-45|VN||Đồng Tháp
VN-46|VN||Tiền Giang
VN-47|VN||Kiên Giang
VN-49|VN||Vĩnh Long
VN-50|VN||Bến Tre
VN-51|VN||Trà Vinh
VN-52|VN||Sóc Trăng
VN-53|VN||Bắc Kạn
VN-54|VN||Bắc Giang
VN-55|VN||Bạc Liêu
VN-56|VN||Bắc Ninh
VN-57|VN||Bình Dương
VN-58|VN||Bình Phước
VN-59|VN||Cà Mau
VN-61|VN||Hải Dương
VN-63|VN||Hà Nam
VN-66|VN||Hưng Yên
VN-67|VN||Nam Định
VN-68|VN||Phú Thọ
VN-69|VN||Thái Nguyên
VN-70|VN||Vĩnh Phúc
VN-71|VN||Điện Biên
VN-72|VN||Đắk Nông
VN-73|VN||Hậu Giang
VN-CT|VN||Can Tho
VN-DN|VN||Da Nang
VN-HN|VN||Hanoi
VN-HP|VN||Haiphong
VN-SG|VN||Ho Chi Minh City
VU-MAP|VU||Malampa
VU-PAM|VU||Penama
VU-SAM|VU||Sanma
VU-SEE|VU||Shefa
VU-TAE|VU||Tafea
VU-TOB|VU||Torba
WF-AL|WF||Alo
WF-SG|WF||Sigave
WF-UV|WF||Uvea
WS-AA|WS||A’ana
WS-AL|WS||Aiga-i-le-Tai
WS-AT|WS||Atua
WS-FA|WS||Fa’asaleleaga
WS-GE|WS||Gaga’emauga
WS-GI|WS||Gaga’ifomauga
WS-PA|WS||Palauli
WS-SA|WS||Satupa’itea
WS-TU|WS||Tuamasaga
WS-VF|WS||Va’a-o-Fonoti
WS-VS|WS||Vaisigano
YE-AB|YE||Abyan
YE-AD|YE||’Adan
YE-AM|YE||Amran
YE-BA|YE||Al Bayda
YE-DA|YE||Dhale
YE-DH|YE||Dhamar
YE-HD|YE||Hadramaut
YE-HJ|YE||Hajjah
YE-HU|YE||Al Hudaydah
YE-IB|YE||Ibb
YE-JA|YE||Al Jawf
YE-LA|YE||Lahij
YE-MA|YE||Ma’rib
YE-MR|YE||Al Mahrah
YE-MW|YE||Al Mahwit
YE-RA|YE||Raymah
YE-SA|YE||Amanat Al Asimah
YE-SD|YE||Sa’dah
YE-SH|YE||Shabwah
YE-SN|YE||Sana’a
YE-SU|YE||Arkhabil Suqutra
YE-TA|YE||Taiz
ZA-EC|ZA||Eastern Cape
ZA-FS|ZA||Free State
ZA-GP|ZA||Gauteng
ZA-KZN|ZA||KwaZulu-Natal
ZA-LP|ZA||Limpopo
ZA-MP|ZA||Mpumalanga
ZA-NC|ZA||Northern Cape
ZA-NW|ZA||North West
ZA-WC|ZA||Western Cape
ZM-01|ZM||Western
ZM-02|ZM||Central
ZM-03|ZM||Eastern
ZM-04|ZM||Luapula
ZM-05|ZM||Northern
ZM-06|ZM||North-Western
ZM-07|ZM||Southern
ZM-08|ZM||Copperbelt
ZM-09|ZM||Lusaka
ZM-10|ZM||Muchinga
ZW-BU|ZW||Bulawayo
ZW-HA|ZW||Harare
ZW-MA|ZW||Manicaland
ZW-MC|ZW||Mashonaland Central
ZW-ME|ZW||Mashonaland East
ZW-MI|ZW||Midlands
ZW-MN|ZW||Matabeleland North
ZW-MS|ZW||Matabeleland South
ZW-MV|ZW||Masvingo
ZW-MW|ZW||Mashonaland West$seed$, E'\n') as line;

insert into ref.state_region as target (code, country_code, parent_code, name)
select cell[1],
       nullif(cell[2], ''),
       nullif(cell[3], ''),
       cell[4]
  from seed
on conflict (code) do update set (country_code, parent_code, name, status) = row(excluded.country_code, excluded.parent_code, excluded.name, 'active')
 where row(target.country_code, target.parent_code, target.name, target.status) is distinct from row(excluded.country_code, excluded.parent_code, excluded.name, 'active');

update ref.state_region as target set status = 'deprecated'
 where status <> 'deprecated' and not exists (select from seed where cell[1] = target.code);

insert into ref.label as target (dataset, code, locale, label)
select 'state_region', cell[1], locale, cell[place]
  from seed, (values ('ms', 5), ('ta', 6), ('hi', 7), ('ar', 8), ('fr', 9), ('de', 10)) as found (locale, place)
 where cell[place] <> ''
on conflict (dataset, code, locale) do update set label = excluded.label where target.label <> excluded.label;

drop table seed;
