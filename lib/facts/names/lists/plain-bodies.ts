import { nameSet } from './name-list'

/** Companies, media, parties, clubs and brands that English spells as French does: known as bodies wherever they stand. */
export const plainBodies = nameSet(`
Airbus, Air France, Alstom, Amazon, Apple, Arcelor, ArcelorMittal, Areva, Atos, Auchan, Axa, Bayer, BBC, Biogen, BMW, BNP Paribas, Boeing, Bolloré, Bombardier, Bouygues, BP, Burberry, CNN, Canal+, Carrefour,
Casino, Chanel, Chevron, Chrysler, Cisco, Citigroup, Coca-Cola, Crédit agricole, Crédit mutuel, Daimler, Danone, Dassault, Deezer, Deutsche Bank, Deutsche Telekom, Dior, Disney, EDF, Ericsson, Engie, ExxonMobil, Facebook, Ferrari,
Fiat, Ford, Foxconn, Fox News, Gazprom, General Electric, General Motors, Goldman Sachs, Google, Greenpeace, Oxfam, Gucci, Heineken, Hermès, Honda, HSBC, Huawei, Hyundai, IBM, Ikea, Instagram, Intel, JPMorgan, JPMorgan Chase, Kering, L’Oréal, LVMH, LinkedIn,
Lidl, Lockheed Martin, Lufthansa, Mediapart, Mercedes, Meta, Michelin, Microsoft, Moderna, Monsanto, Naval Group, Nestlé, Netflix, Nike, Nissan, Nokia, Novartis, Nvidia, OpenAI, Orange, Orano, Pernod Ricard, Peugeot, Pfizer, PSA, Publicis, Qualcomm,
Reuters, Renault, Rosatom, Rosneft, Ryanair, Safran, Saint-Gobain, Samsung, Sanofi, Shell, Siemens, Société générale, Sony, SpaceX, Spotify, Starbucks, Stellantis, Suez, Telegram, Tesla, Thales, TikTok, TotalEnergies, Toyota, Twitter, Uber, Unilever, Veolia, Vinci, Vivendi,
Volkswagen, Volvo, Walmart, WhatsApp, YouTube, Xiaomi, Alibaba, Tencent, Bloomberg, Gallimard, Grasset, Flammarion, Hachette, Le Monde, Le Figaro, Libération, L’Humanité, Le Parisien, L’Équipe, Le Point, L’Express, Les Échos, La Croix, Ouest-France, La Dépêche, Sud Ouest,
Charlie Hebdo, Le Canard enchaîné, Radio France, France Inter, France Télévisions, Franceinfo, New York Times, Washington Post, Financial Times, Wall Street Journal, The Guardian, Der Spiegel, El País, Corriere della Sera, La Repubblica, Associated Press, Tass, Interfax, Ukrinform, Xinhua,
Amnesty International, Human Rights Watch, Action contre la faim, Emmaüs, Unesco, Nasa, Interpol, Europol, Frontex, Boko Haram, Podemos, Vox, Syriza, Likoud, Fidesz, CDU, SPD, FDP, AfD, CSU, Tories, Labour, Modem, Horizons,
Real Madrid, Barça, FC Barcelone, Bayern, Juventus, Inter Milan, Manchester City, Manchester United, Arsenal, Chelsea, Tottenham, Ajax, Benfica, PSG, OM, OL, LOSC, Borussia, Atlético, Saracens, Leinster, Stade français, Racing 92, ASM Clermont,
Stade toulousain, Stade rochelais, Formule 1, Ferrari, Red Bull, McLaren, Météo-France, Médiapart, Blablacar, Doctolib, Deliveroo, Airbnb, Booking, Kremlin, Bundesbank, Bundesrat, Foreign Office, Scotland Yard, FBI, CIA, NSA, Mossad, DGSE, DGSI, GIGN, RAID
`)
