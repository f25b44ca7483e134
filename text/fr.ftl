# Mots de l’interface en français.
-locale = fr
-direction = ltr

## Sides, voices, kinds
side-abroad = dit à l’extérieur
side-home = dit à l’intérieur
side-unclear = dit, public incertain
side-done = fait
passages = { $n ->
    [one] { $n } passage
   *[other] { $n } passages
 }

## Between parts of a line, and around a quotation
join-comma = { ", " }
join-colon = { " : " }
join-semicolon = { " ; " }
sentence-whole = { $sentence }.
quote-open = { "« " }
quote-close = { " »" }

## The computed sentence
selection-of = { $n } passages sur { $all }
selection-searched = { $n ->
    [one] { $n } passage contient « { $query } »
   *[other] { $n } passages contiennent « { $query } »
 }

## Groups
group-further = Actes plus éloignés du cadre « { $rules } » que les paroles
group-alike = Les actes rejoignent les paroles
group-closer = Actes plus proches du cadre « { $rules } » que les paroles
group-words-elsewhere = Des actes, mais aucune parole de ce type : { $side }
group-said-only = Des paroles, mais aucun acte
group-done-only = Des actes, mais aucune parole de : { $who }
group-scholars-only = Seulement des paroles de : { $who }
group-words-elsewhere-here = Des actes, mais dans cette sélection aucune parole de ce type : { $side }
group-said-only-here = Des paroles, mais aucun acte dans cette sélection
group-done-only-here = Des actes, mais dans cette sélection aucune parole de : { $who }
group-scholars-only-here = Dans cette sélection, seulement des paroles de : { $who }
group-nothing-here = Aucun passage dans cette sélection
group-not-covered = Absent de ce jeu de données
open-all = Ouvrir les { $n } sujets

## Figures
count-side = { $n } { $side }
count-interpreters = { $who } : { $n }

## What it rests on
rests = Sur quoi cela repose
method-codebook = Méthode publiée
method-mark = Ce calcul est le vôtre, non celui qui est publié : { $what }.
method-interpreters = les paroles de « { $who } » comptent avec les autres
method-unclear = les paroles dont le public est incertain comptent comme : { $side }
method-median = la note médiane remplace la moyenne
method-short = Autre calcul que celui publié : { $what }
method-short-interpreters = avec : { $who }
method-short-unclear = public incertain compté comme : { $side }
method-short-median = médianes
method-json = Ce fichier vient d’une vue avec un autre calcul. Les notes qu’il contient sont celles qui sont publiées.
method-back = Revenir à la méthode publiée
method-changes = { $n ->
    [one] { $n } résultat diffère de celui publié.
   *[other] { $n } résultats diffèrent de ceux publiés.
 }
method-words = Les paroles de qui comptent
method-leaders = { $who } seulement
method-with-interpreters = { $who } aussi
method-audiences = Public incertain
method-apart = compté à part
method-with-unclear = comme : { $side }
method-middle = Une marque indique
middle-mean = moyenne
middle-median = médiane
method-unclear-note = La méthode publiée compte à part les paroles dont le public est incertain. Ici, elles comptent toutes comme : { $side }. Ce n’est qu’une supposition, pour voir ce que cela changerait.
method-ghosts = Les marques pâles indiquent les places publiées.
range-note = barre : où irait la marque si un seul passage, n’importe lequel, était écarté
range-what = Une barre montre de combien une marque se déplacerait si un seul passage, n’importe lequel, était écarté. Les auteurs ont choisi ces passages. Ce n’est pas un échantillon : une barre n’est donc pas une marge d’erreur.
range-told = Les barres sont affichées.
range-short = { $side } { $position } (de { $low } à { $high })
range-short-same = { $side } { $position } (ne bouge pas)
range-short-one = { $side } { $position } (un seul passage)
range-name = Place de la { $middle }, et son déplacement si un seul passage est écarté : { $line }
range-line = { $side } : { $middle } { $position }, de { $low } à { $high } sans l’un des passages
range-line-same = { $side } : { $middle } { $position }, inchangée sans l’un des passages
range-line-one = { $side } : { $position }, repose sur un seul passage
range-gap = actes moins paroles : { $gap }, de { $low } à { $high } sans l’un des passages
decides-none = Aucun passage ne changerait à lui seul le résultat.
decides-these = Sans l’un de ces passages, le résultat changerait :
changes-title = Résultats qui changeraient : { $n } sur { $all }
changes-note = Chaque colonne compte d’une autre manière les passages affichés. Une flèche → signale un résultat qui diffère de celui publié.
changes-caption = Résultat de chaque sujet selon chaque calcul
changes-issue = Sujet
changes-scholars = Avec : { $who }
changes-unclear = Incertain compté comme : { $side }
changes-median = Médiane
changes-own = Votre méthode
changes-same = { $group }, quelle que soit la méthode
changes-to = devient
decides-title = Où un seul passage changerait le résultat : { $n ->
    [one] { $n } sujet
   *[other] { $n } sujets
 }
decides-some = { $issue } : { $group }
decides-to = sans lui : { $group }
record-decides = Sans ce passage, le résultat serait : { $group }
record-leaves = Sans ce passage, le résultat resterait : { $group }
decides-nothing = aucun passage sur ce sujet
short-further = actes plus loin
short-alike = concordance
short-closer = actes plus près
short-words-elsewhere = pas de « { $side } »
short-said-only = paroles seules
short-done-only = actes seuls
short-scholars-only = seulement : { $who }
short-not-covered = aucun passage

## The reader’s own codes
codes-mark = Ces notes sont les vôtres, non celles qui sont publiées : { $what }.
codes-recoded = { $n ->
    [one] { $n } passage noté par vous
   *[other] { $n } passages notés par vous
 }
codes-left-out = { $n ->
    [one] { $n } écarté
   *[other] { $n } écartés
 }
codes-short = Autres notes que celles publiées : { $what }
codes-published = Toutes les notes sont celles qui sont publiées.
codes-no-moves = Aucun sujet ne change.
codes-moves = { $n ->
    [one] { $n } sujet change
   *[other] { $n } sujets changent
 }
codes-no-groups = aucun résultat n’en devient un autre
codes-groups = { $n ->
    [one] { $n } a un autre résultat
   *[other] { $n } ont un autre résultat
 }
codes-only-out = { $n ->
    [one] { $n } passage écarté
   *[other] { $n } passages écartés
 }
codes-undo = Annuler
codes-redo = Rétablir
codes-back = Tout comme publié
codes-what = Ce qui a changé
codes-what-issues = Sujets qui changent
codes-to = { $from } → { $to }
codes-out = écarté
codes-gap = actes moins paroles { $from } → { $to }
codes-no-gap = aucun
codes-within = même moyenne, à partir d’autres notes
codes-more = Comparer les notes
codes-own = Votre note
codes-own-out = Vous avez écarté ce passage. Il ne compte nulle part.
codes-published-code = Note publiée
codes-change = Donner votre note
codes-change-note = Votre note déplace les marques dans toutes les vues. Le lien vers cette page la garde. Les données publiées restent telles quelles, et tout ce que vous faites avec votre note le signale.
codes-leave-out = Écarter ce passage
codes-take-back = Revenir à la note publiée
codes-is-published = comme publié
codes-row-out = écarté par vous
codes-left-out-title = Écartés par vous
codes-row-own = par vous ; publié { $code }
codes-name-own = votre note ; publié { $words }
codes-record-own = Note d’un lecteur ici : { $code } ({ $words })
codes-record-out = Un lecteur a écarté ce passage
codes-file = Vos notes, comme fichier d’un second évaluateur
codes-file-note = Notes d’un lecteur qui est parti de celles qui sont publiées. Elles ne sont pas un contrôle indépendant. Une note est un nombre de l’échelle. « x » signifie écarté, null signifie non noté.
codes-empty = Feuille de notes vide
codes-empty-note = Pour quelqu’un qui n’a pas vu les notes publiées. Une note est un nombre de l’échelle. Mettez « x » pour écarter un passage, et null où vous ne donnez pas de note.
codes-read = { $n ->
    [one] Le fichier du second évaluateur a été lu : { $n } passage
   *[other] Le fichier du second évaluateur a été lu : { $n } passages
 }, dont { $changes } autrement que publié.
codes-refused = { $n ->
    [one] Rien n’a été repris de ce fichier. Il a { $n } problème, indiqué ci-dessous.
   *[other] Rien n’a été repris de ce fichier. Il a { $n } problèmes, indiqués ci-dessous.
 }
codes-more-problems = … et { $n } de plus
codes-alpha = α de Krippendorff (ordinal)
codes-alpha-none = pas de valeur : les notes sont toutes les mêmes, ou aucun passage n’en a deux
codes-alpha-rest = Les deux ont noté { $n } passages sur { $all }, et { $alike } d’entre eux de la même façon. En nominal { $nominal }, en intervalle { $interval }.
codes-alpha-what = 1 signifie un accord constant. 0 est ce que donnerait le hasard. Moins de 0 est pire que le hasard. Les notes comptent comme des rangs.
codes-published-own = Notes publiées et les vôtres
codes-published-second = Notes publiées et celles du second évaluateur
codes-own-second = Vos notes et celles du second évaluateur
codes-own-none = Vous n’avez changé aucune note. Ouvrez un passage et choisissez « Donner votre note ».
codes-own-caution = Vous êtes parti des notes publiées et en avez changé { $n } sur { $all }. Ce nombre montre donc à quel point vous vous en êtes éloigné. Il ne montre pas si elles sont solides.
codes-second-caution = α ne dit quelque chose que si le second évaluateur n’avait pas vu les notes publiées.
codes-second = Second évaluateur
codes-second-by = Second évaluateur : { $coder }
codes-second-hint = Faites noter les passages par quelqu’un sur une feuille vide, puis chargez-la ici. Le fichier reste sur cet appareil. Il est lu dans cette page et n’est envoyé nulle part.
codes-second-counts = { $file } : { $n ->
    [one] { $n } passage noté
   *[other] { $n } passages notés
 }, { $out } écartés, { $none } non notés.
codes-load = Charger le fichier d’un second évaluateur…
codes-take = Reprendre ces notes comme les vôtres
codes-take-note = Elles comptent alors dans toutes les vues et figurent dans le lien, marquées comme les vôtres. Annuler ramène les précédentes.
codes-differ = { $n ->
    [one] Où les deux diffèrent : { $n } passage
   *[other] Où les deux diffèrent : { $n } passages
 }
codes-differ-none = Les deux ont donné la même note à chaque passage.
codes-apart = écart de { $distance }
codes-by-published = publié
codes-by-second = second évaluateur
codes-by-own = vous
codes-problems = Rien n’a été repris de { $file }
codes-warnings = À vérifier dans { $file }
codes-json = Ce fichier vient d’une vue avec les notes d’un lecteur. Les notes qu’il contient sont celles qui sont publiées.

## The figure
headline = C’est sur ce point que paroles et actes s’écartent le plus : { $widest }
headline-home = C’est sur ce point que les paroles aux deux publics s’écartent le plus : { $widest }
headline-none = Aucun sujet ici n’a à la fois des paroles et des actes à comparer
headline-match = { $n ->
    [one] Paroles et actes concordent sur le seul sujet comparable
   *[other] Paroles et actes concordent sur les { $n } sujets comparables
 }
sentence-match = paroles et actes concordent ici : { $issues }
sentence-match-both = paroles et actes concordent ici : { $issues } ({ $both })
sentence-thin = { $nthin ->
    [1] une
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
   *[other] { $nthin }
 } { $nall ->
    [1] comparaison sur une seule
    [2] comparaisons sur deux
    [3] comparaisons sur trois
    [4] comparaisons sur quatre
    [5] comparaisons sur cinq
    [6] comparaisons sur six
   *[other] comparaisons sur { $nall }
 } { $nthin ->
    [1] repose
   *[other] reposent
 } sur peu d’éléments
sentence-thin-on = peu d’éléments ici : { $issues }
sentence-firm = { $n ->
    [one] la comparaison resterait la même sans l’un des passages
   *[other] les { $n } comparaisons resteraient les mêmes sans l’un des passages
 }
list-and = { $first } et { $last }
verdict-deeds = Actes
verdict-words = les paroles
verdict-what = Ce qui est « { $side } » :
verdict-base = ce qui est « { $side } »
verdict-much-further = { $what } bien plus éloignés du cadre « { $rules } » que { $base }
verdict-further = { $what } plus éloignés du cadre « { $rules } » que { $base }
verdict-little-further = { $what } un peu plus éloignés du cadre « { $rules } » que { $base }
verdict-little-closer = { $what } un peu plus proches du cadre « { $rules } » que { $base }
verdict-closer = { $what } plus proches du cadre « { $rules } » que { $base }
verdict-much-closer = { $what } bien plus proches du cadre « { $rules } » que { $base }
verdict-match = Les actes rejoignent les paroles
verdict-match-both = Concordance : { $both }
verdict-same = Identique pour les deux publics
differ-widely = Grand écart : { $rules }
differ = Écart : { $rules }
differ-little = Léger écart : { $rules }
statements = { $n ->
    [one] { $n } déclaration
   *[other] { $n } déclarations
 }
deeds = { $n ->
    [one] { $n } acte
   *[other] { $n } actes
 }
thin = peu d’éléments
said = Dit
did = Fait
undated-short = sans date
key-did = fait
key-match = concordance
key-same = identique pour les deux
key-thin = peu d’éléments : une seule déclaration ou un seul acte pourrait changer le résultat
rows-rest = { $n ->
    [one] { $n } autre sujet
   *[other] { $n } autres sujets
 }
rows-empty = Aucun passage dans cette sélection : { $issues }.
rows-elsewhere = Absent de ce jeu de données : { $issues }.
picture-rows = Une ligne par sujet, de « { $rejects } » à gauche à « { $accepts } » à droite
skip = Aller à la figure
more = Plus
answers-evidence = Chaque déclaration et chaque acte derrière la figure, et comment il a été noté.
answers-speakers = Qui l’a dit : les paroles de chacun, dans l’ordre des dates.
answers-timeline = Paroles et actes par date. Les passages sans date sont comptés à droite.
answers-places = Les lieux que nomment les passages, avec les paroles et les actes de chacun.
answers-story = Le raisonnement pas à pas, avec les paroles et les actes qui le fondent.
more-look = Voir autrement
more-check = Vérifier
more-take = Emporter
more-rows = Une ligne par sujet. Les plus grands écarts entre paroles et actes d’abord.
more-map = Tous les sujets en une image : les paroles en largeur, les actes en hauteur.
more-audiences = Comparer ce qu’entendent les deux publics
more-audiences-about = Mettre les paroles à un public à côté des paroles à l’autre.
more-deeds = Comparer paroles et actes
more-deeds-about = Revenir à la première comparaison.
more-about = L’échelle, qui a noté, ce qu’un critique dirait.
more-sure = Voir ce qui changerait si vous écartiez un passage ou comptiez autrement.
more-codes = Mettre vos notes, ou celles d’un autre, à côté de celles publiées.
more-help = Comment lire les marques, et les touches.
more-share = Façons de la montrer ailleurs : code, images, données, citation.
more-link = Un lien vers cette vue précise.
sure = Est-ce certain ?
sure-what = Chaque marque est la moyenne de quelques passages. Comptez-les autrement ici, et voyez quels résultats changeraient.
sure-show = Afficher
sure-ranges = De combien un passage déplace une marque
sure-interpreters = Paroles de : { $who }
scored-by = Notation : { $by }.
others = { $n ->
    [one] { $n } autre sujet n’est pas comparable
   *[other] { $n } autres sujets ne sont pas comparables
 }
others-said = { $n ->
    [one] { $n } n’a que des paroles
   *[other] { $n } n’ont que des paroles
 }
others-done = { $n ->
    [one] { $n } n’a que des actes
   *[other] { $n } n’ont que des actes
 }
others-words-elsewhere = { $n ->
    [one] { $n } a des paroles, mais aucune de ce type : { $side }
   *[other] { $n } ont des paroles, mais aucune de ce type : { $side }
 }
others-interpreters = { $n ->
    [one] { $n } n’a que des paroles de : { $who }
   *[other] { $n } n’ont que des paroles de : { $who }
 }
others-here = { $why } dans cette sélection

## The picture
hollow-note = contour fin : un seul passage
line-solid = trait plein : la source ({ $source }) relie les deux
line-dashed = trait tireté : seuls les évaluateurs relient les deux
ghost-note = marque pâle : comme publié

## The map
map-said = DIT
map-did = FAIT
map-yes-yes = oui aux deux
map-no-no = non aux deux
map-yes-no = dit oui, fait non
map-no-yes = dit non, fait oui
map-diagonal = fait ce qui est dit
map-hint-said = dit
map-hint-did = fait
map-only-words = Seules des paroles citées
map-only-words-here = Seules des paroles ici
map-only-deeds = Seuls des actes cités
map-deeds-apart = Actes, sans paroles à comparer
map-only-deeds-here = Seuls des actes ici

## Accessible names
issue-name = { $issue } : { $group } ; { $figures }
issue-name-both = { $issue } : paroles : { $said } ; actes : { $did } ; { $verdict }
record-name = { $side }, { $who }, { $date } : { $words }. { $issue }
record-name-deed = { $side }, { $date } : { $words }. { $issue }
picture-map = Carte : en largeur, ce qui est dit ; en hauteur, ce qui est fait ; de { $low } à { $high }

## Dates
undated = sans date dans la source ({ $source })
undated-note = pas de date dans la source ({ $source }) : « { $note } »

## Views and tools
view-rows = Lignes
view-all = Les { $n } passages
view-map = Carte
view-evidence = Tous les passages
view-timeline = Chronologie
view-story = Le raisonnement
views = Vues
search = Chercher dans les passages
filter = Filtrer
filters = Filtres
about = Comment c’est noté
help = Comment lire
copy-link = Copier le lien
clear-all = Tout effacer
close = Fermer
theme-dark = Couleurs sombres
theme-light = Couleurs claires
period = Période
period-from = de
period-to = à
period-hint = une année, un mois ou un jour, comme 2017 ou 2017-06
period-no-date = « { $found } » n’est pas une date. Écrivez une année, un mois ou un jour, comme 2017, 2017-10 ou 2017-10-18.
period-late-start = « { $found } » est après la fin de la période, { $end }. Écrivez une date plus ancienne.
period-early-end = « { $found } » est avant le début de la période, { $start }. Écrivez une date plus récente.
undated-out = { $n ->
    [one] { $n } passage sans date n’est pas affiché
   *[other] { $n } passages sans date ne sont pas affichés
 }
facet-issue = Sujet
facet-audience = Dit ou fait
facet-voice = Paroles de qui
facet-aim = But
facet-category = Sorte d’acte
facet-position = Note
facet-speaker = Locuteur
facet-place = Lieu
facet-note = Cochez deux cases d’une liste pour voir les passages qui ont l’une ou l’autre. Cochez dans deux listes pour voir ceux qui ont les deux. Chaque nombre dit combien ce choix en montrerait.
empty-title = Aucun passage ne correspond à cette sélection
empty-text = Effacez les filtres pour voir les { $all } passages.
fold = Replier
compare-title = Côte à côte
compare-remove = retirer { $issue } de la comparaison

## Timeline
picture-timeline = Chronologie avec une ligne par sujet : ce qui est dit au-dessus, ce qui est fait au-dessous, par année
timeline-note = Au-dessus de la ligne : dit. Au-dessous : fait. Une barre est aussi large que sa date est vague : une année occupe toute une année.
timeline-broken = La ligne s’interrompt là où des années sans passage daté ni événement sont omises.
timeline-row = { $issue } : { $n } datés, { $undated } sans date
timeline-undated = { $n } sans date
timeline-events = { $n ->
    [one] { $n } événement autour d’eux
   *[other] Les { $n } événements autour d’eux
 }
brush-from = Période à partir de : { $date }
brush-to = Période jusqu’à : { $date }
brush-window = Période : { $from } à { $to }
brush-clear = Toutes les années
timeline-many = Il y a trop de passages pour une marque chacun. Dans chaque ligne, plus une barre est longue, plus il y a de passages à ce moment.
timeline-ghosts = Pâle : passages hors de cette sélection.

## Play
play = Lire
play-pause = Pause
play-group = Faire défiler les années
play-back = Une année en arrière
play-next = Une année en avant
play-all = toutes les années
play-span = { $from }–{ $to }
play-speed = Vitesse
play-times = { $times }×
play-still = Votre système demande moins de mouvement : les années n’avancent que lorsque vous les faites avancer.
play-runs = Les années défilent, de { $from } à { $to }.
play-undated = { $n ->
    [one] { $n } passage sans date reste en dehors, faute d’année.
   *[other] { $n } passages sans date restent en dehors, faute d’année.
 }
play-told = Jusqu’en { $year } : { $selection }
play-end = Aucune année suivante n’a de passage daté.
key-play = pendant la lecture, reculer ou avancer d’une année

## Places
view-places = Lieux
picture-places = Carte avec un cercle pour chaque lieu que nomment les passages
places-note = Plus il y a de passages, plus le cercle est grand. Un passage qui nomme deux lieux est compté aux deux.
places-outside = { $n ->
    [one] { $n } lieu est hors de cette partie de la carte.
   *[other] { $n } lieux sont hors de cette partie de la carte.
 }
places-hidden = { $n ->
    [one] { $n } passage de « { $who } » n’est pas dessiné.
   *[other] { $n } passages de « { $who } » ne sont pas dessinés.
 }
places-land-waiting = Les terres sont en cours de chargement.
places-land-missing = Les terres n’ont pas pu être chargées. Les cercles et la liste restent sans elles.
places-forums = Enceintes et traités
places-neither = Ni lieu ni enceinte nommés
places-chosen = choisi
places-fit = Voir tous les lieux
places-list = Lieux et enceintes
places-counts = { $placed } passages sur { $all } nomment un lieu, { $forums } seulement une enceinte, { $neither } ni l’un ni l’autre.
places-none = Aucun passage dans cette sélection
notice-zoom = { $shown } lieux sur { $all } visibles, à { $scale } fois la taille du monde entier.

## Story
story-step = Étape { $n } sur { $all } : { $title }
story-steps = Étapes du récit
story-next = Suivant
next-hit = Résultat suivant
story-back = Retour
story-explore = Explorer cette vue
story-free = Ouvrir toute la figure
story-finding = La conclusion des auteurs :
key-story = dans le récit, reculer ou avancer d’une étape

## An issue
issue-evidence = { $issue } : les éléments
issue-rule = Mesuré par rapport à : { $rule }.
issue-concludes = Ce que concluent les auteurs (source : { $source })
issue-elsewhere = La source ({ $source }) traite ce sujet dans une partie absente de ce jeu de données.
issue-nothing = La source ({ $source }) n’a aucun passage sur ce sujet.
issue-hidden = Vos filtres cachent tous les passages sur ce sujet.
issue-sure = Est-ce certain ?
entry-why = pourquoi
entry-why-of = pourquoi : { $score }
evidence-undated = Là où il n’y a pas de date, la source ({ $source }) n’en donne pas.
evidence-no-answer = Aucun acte qui y réponde n’est cité.
evidence-no-answer-here = Aucun acte de cette sélection n’y répond.
evidence-no-deeds = Aucun acte sur ce sujet n’est cité.
evidence-no-deeds-here = Aucun acte sur ce sujet dans cette sélection.
evidence-no-words = Aucune parole sur ce sujet n’est citée.
evidence-no-words-here = Aucune parole sur ce sujet dans cette sélection.
evidence-no-words-on = Aucune parole derrière ces actes n’est citée.
evidence-no-words-on-here = Aucune parole derrière ces actes dans cette sélection.
evidence-above = Réponse ci-dessus :
evidence-elsewhere = Réponse sous { $issue } :
compare-with = Comparer avec…
compare-away = retirer

## A passage
card-ours = Résumé par nous.
card-ours-too = Résumé par nous :
card-quoted = Cité dans la source ({ $source }) :
card-scored = Note : { $score }
card-reason = Raison :
card-deeds = Ce qui a été fait à ce sujet
card-words = Les paroles auxquelles cela répond
card-no-words = Aucune parole à laquelle cela réponde n’est citée.
card-open-deed = ouvrir cet acte
card-open-words = ouvrir ces paroles
answer-matches = Concorde
answer-diverges = Ne concorde pas
answer-qualifies = Concorde en partie
answer-by-source = La source ({ $source }) relie les deux.
answer-by-scoring = Seuls les évaluateurs relient les deux.
card-other-words = { $n ->
    [one] Relié à { $n } autre déclaration
   *[other] Relié à { $n } autres déclarations
 }
card-place = Où cela figure dans la source ({ $source })
card-locator = { $section }, paragraphe { $n } sur { $all }
card-opening = qui commence par « { $words }… »
card-open-source = ouvrir la source ({ $source })
card-aim = But que nomme la source ({ $source }) : { $aim }
card-category = La source ({ $source }) le classe sous : { $category }
card-notes = Contexte extérieur à la source ({ $source })
card-n-notes = { $n ->
    [one] { $n } note, non comptée
   *[other] { $n } notes, non comptées
 }
card-copy-link = Copier le lien
card-cite = Citer
card-dispute = Contester cette note
card-copy-report = Une erreur ?
report-contact = Signaler une erreur
place-short = { $section }, ¶ { $n }
place-numbered = Section { $number }
previous = Précédent
next = Suivant
drawn-report = reliés par la source ({ $source })
drawn-coder = reliés par les évaluateurs seulement
link-matches = l’acte fait ce que disent les paroles
link-diverges = l’acte fait le contraire, ou moins que promis
link-qualifies = l’acte restreint le sens des paroles
link-reinterprets = donne un nouveau sens aux autres paroles
link-reinterpreted = reçoit un nouveau sens par
link-echoes = redit la même chose
link-echoed = est redit par
link-escalates = affirme la même chose, plus fort et plus tard
link-escalated = est affirmé plus fort, plus tard, par
link-departs = revient sur ce qui avait été dit
link-departed = est repris plus tard par

## Speakers
evidence-list = Liste
passages-unfold = Tout déplier
passages-fold = Tout replier
pages-span = { $from } à { $to } sur { $all }.
pages-next = Afficher les { $n } suivants
pages-previous = Afficher les { $n } précédents
counted = Un nombre compte les passages d’une marque.
evidence-as = Afficher comme
evidence-table = Tableau
evidence-speakers = Locuteurs
view-speakers = Locuteurs
picture-speakers = Locuteurs : une bande pour chacun, de { $low } à { $high }, avec une marque par déclaration
speakers-counts = { $n ->
    [one] { $n } déclaration
   *[other] { $n } déclarations
 } : { $sides }
speakers-dated = { $n } datées, { $undated } sans date
speakers-none-dated = aucune datée
speakers-all-dated = toutes datées
speakers-undated = sans date
speakers-name = { $name }, { $role }. { $counts }. Notes dans l’ordre : { $scores }
speakers-all = Tous les locuteurs
speakers-walk = Paroles dans l’ordre : { $name }
speakers-no-walk = La source ({ $source }) ne date aucune déclaration ici : elles n’ont donc pas d’ordre.
speakers-tray = Sans date dans la source ({ $source }), donc hors de l’ordre :
speakers-single = { $n ->
    [one] { $n } locuteur avec une déclaration :
   *[other] { $n } locuteurs avec une déclaration chacun :
 }
speakers-out = { $n ->
    [one] { $n } autre locuteur ne dit rien dans cette sélection.
   *[other] { $n } autres locuteurs ne disent rien dans cette sélection.
 }
speakers-order = Les déclarations datées descendent chaque bande dans l’ordre de leurs dates, reliées par un trait fin. Le trait est tireté où deux dates se recouvrent. La hauteur d’une marque n’indique pas de durée.
speakers-ties = Un trait fort relie des paroles quand les plus récentes reviennent sur les plus anciennes, ou affirment la même chose plus fort. Il est plein où la source ({ $source }) les relie, et tireté où seuls les évaluateurs le font. Une marque hors du trait fin est celle d’un autre locuteur.
speakers-tied = { $said } ({ $who }, { $date }) · { $drawn }

## Chain
chain-show = { $n ->
    [one] Voir la chaîne de { $n } lien
   *[other] Voir la chaîne de { $n } liens
 }
chain-picture = Chaîne de ce passage : { $n ->
    [one] { $n } passage
   *[other] { $n } passages
 } et ce qui les relie
chain-keys = Les flèches gauche et droite suivent un lien. Haut et bas vont au suivant de la liste. Début et Fin vont au premier et au dernier. Entrée ouvre.
chain-number = { $n } sur { $all }
chain-here = ce passage
chain-to = vers { $number } : { $said }
chain-by = { $said } { $what }
chain-further = Plus loin dans la chaîne
chain-across = Aussi reliés à l’intérieur
chain-across-line = { $from } vers { $to } : { $said }
chain-left-out = { $n ->
    [one] { $n } autre passage se trouve plus loin et n’est pas dessiné :
   *[other] { $n } autres passages se trouvent plus loin et ne sont pas dessinés :
 }
chain-more = et { $n } de plus
chain-told = Chaîne de { $n } passages.
chain-told-none = Chaîne masquée.
key-chain = dans une chaîne, le long de ses liens ; Début et Fin : le premier et le dernier

## Evidence table
table-caption = Tous les passages de cette sélection, par sujet
column-side = Dit ou fait
column-date = Date
column-speaker = Qui
column-what = Quoi
column-position = Note
column-locator = Place dans la source ({ $source })
sort-name = Trier par :
sort-by = Trier par { $column }
sort-ascending = croissant
sort-descending = décroissant
actor-done = comme cité

## About
about-intro = Chaque passage a une note. Une marque est à la simple moyenne de ses notes. Aucune note ne pèse plus qu’une autre. Où il n’y a pas de passage, rien n’est ajouté.
about-scale = L’échelle
about-scale-code = Note
about-scale-said = Une déclaration qui…
about-scale-done = Un acte qui…
about-groups = Paroles et actes concordent si leurs moyennes sont distantes d’au plus { $alike }. Une concordance n’est pas un éloge : les deux peuvent être loin du cadre « { $rules } ».
about-thin = Il y a peu d’éléments si l’un des deux côtés n’a qu’un passage. C’est aussi le cas si le résultat changeait sans l’un de ses passages.
about-apart = Non comptées avec les autres : les paroles de « { $who } ».
about-who = Qui a noté
about-sources = Ce que cela couvre
about-critic = Ce qu’un critique dirait
about-corrections = Corrections
about-no-corrections = Aucune depuis la première version.
about-independence = Les auteurs et l’éditeur de la source ({ $source }) n’ont ni fait ni approuvé ceci.
about-all-cited = Chaque paragraphe du texte est cité par au moins un passage.
about-uncited-count = { $n ->
    [one] { $n } paragraphe du texte n’est pas cité. Le jeu de données dit pourquoi.
   *[other] { $n } paragraphes du texte ne sont pas cités. Le jeu de données dit pourquoi.
 }

## Help
help-title = Comment lire et utiliser cette figure
help-read = Un anneau montre les paroles ({ $side }), un carré montre les actes. Une flèche va des paroles aux actes : plus elle est longue, moins ils concordent.
help-read-map = Les paroles se lisent en largeur, les actes en hauteur. Chaque sujet a un anneau sur la ligne oblique, à la place de ses paroles. Son carré est juste au-dessus ou au-dessous, à la place de ses actes, et la flèche relie les deux. Dans la bande ombrée, paroles et actes concordent. Les sujets qui n’ont que l’un des deux sont dans des listes à côté et au-dessous. Ouvrez un sujet pour voir chacun de ses passages comme une petite marque.
help-read-evidence = Voici chaque passage derrière les images : qui l’a dit et à qui, ou ce qui a été fait. Vous voyez quand, comment il est noté, et où il figure dans la source ({ $source }).
help-read-speakers = Chaque bande est un locuteur qui a au moins deux déclarations. Une marque est à la note d’une déclaration. Les marques datées descendent dans l’ordre de leurs dates. Choisissez un locuteur pour voir ses paroles en entier.
help-read-timeline = Chaque sujet a une ligne. Ce qui est dit est au-dessus, ce qui est fait au-dessous. Une marque est à sa date et aussi large que la date est vague. Le bout de la ligne dit combien de passages n’ont pas de date. Tirez les poignées pour choisir des années.
help-read-places = La liste a d’abord les lieux et les enceintes qui ont le plus de passages. Une marque avec un nombre dit combien de passages de sa sorte il y a. Sur la petite carte, chaque cercle est un lieu. Plus il y a de passages, plus il est grand.
help-open = Ouvrez un sujet pour voir ses passages. Ouvrez un passage pour voir les paroles, leur place et la raison de leur note.
help-keys = Touches
key-tab = parcourir les boutons et les marques
key-enter = ouvrir ce qui a le focus
key-arrows = dans une image, aller à la marque suivante dans cette direction
key-escape = fermer ce qui est ouvert et revenir
key-slash = chercher
key-brackets = passage précédent et suivant
key-undo = annuler un changement de vos notes ; avec Maj : le rétablir
help-share = Copiez l’adresse pour partager ce que vous voyez. Elle garde ce que vous avez choisi. Si vous n’avez choisi aucune vue, une page étroite ouvre Lignes et une large ouvre Carte.

## Source line
source-line = { $authors }, { $title } ({ $publisher }, { $published })
source-short = Source : { $title } ({ $publisher }, { $published }).
coding-short = Notation : { $by }, { $date }.
coding-line = Notation : { $by }, { $date }, selon la version { $codebook } de ses règles. Version des données : { $version }. { $method }
coding-unchecked = Personne de l’extérieur n’a encore vérifié les notes.
coding-checked = Quelqu’un de l’extérieur a vérifié les notes.

## The version of the data, where a link names one
version-pinned = Ce lien garde la version { $version } des données.
version-newest = C’est la plus récente.
version-same = La plus récente est la version { $newest }. Aucun passage n’a été corrigé depuis.
version-since = { $n ->
    [one] { $n } passage a été corrigé depuis. La plus récente est la version { $newest }.
   *[other] { $n } passages ont été corrigés depuis. La plus récente est la version { $newest }.
 }
version-live = Voir la plus récente
version-missing = Ce lien demande la version { $asked } des données, introuvable pour l’instant. Vous voyez la plus récente, la version { $own }.
version-alone = Ce lien demande la version { $asked } des données. Cette copie n’a que la version { $own }, que vous voyez donc.
version-unreached = La version { $asked } des données est hors d’atteinte pour l’instant. Vous voyez toujours la version { $own }.
version-newest-unreached = Les données les plus récentes sont hors d’atteinte pour l’instant. Vous voyez toujours la version { $own }.
version-there = Ouvrir cette version sur la page publique

## Notices
notice-copied = Copié.
notice-copied-note = Une note est copiée. Collez-la dans un message à qui publie cette page et ajoutez ce qui est faux.
notice-note-by-hand = Votre navigateur ne laisse pas cette page copier. Copiez à la main le texte ci-dessous. Collez-le dans un message à qui publie cette page et ajoutez ce qui est faux.
notice-copy-failed = Votre navigateur ne laisse pas cette page copier. Le texte est sélectionné ci-dessous : copiez-le à la main.
notice-saved = Votre navigateur a reçu une copie de cette page, avec cette vue et ses données.
notice-save-failed = Aucune copie n’a pu être enregistrée. Ce lieu bloque les téléchargements, ou une partie de la page manque. Ouvrez la page elle-même à l’adresse ci-dessous et enregistrez-la là-bas.
notice-view = { $view }. { $selection }
notice-selection = { $n } passages sur { $all } affichés.
notice-searched = { $n } passages correspondent.
notice-dropped = Une partie de ce lien ne peut pas être montrée ici et a été laissée de côté : { $what }
study-missing = Ce que vous avez demandé n’a pas pu être chargé. Réessayez, ou rechargez la page.
study-again = Réessayer
study-late = Ce que vous avez demandé arrive.
dropped-free = Voir la première vue
notice-end = Plus de passages dans cette direction.
copy-title = Texte à copier

## What can be copied
citation = { $who }, { $what }, { $date }. Dans : { $authors }, { $title }, { $publisher }, { $published }, { $place }. { $url } Note : { $code } ({ $words }), par { $by }, version { $version }. { $link }
report-dispute = Je donnerais une autre note à ce passage. Note actuelle : { $now }. Passage : { $record } (version des données : { $version }). { $link } La raison donnée : { $reason } Ma note, et pourquoi :
report-error = Je pense qu’il y a une erreur dans ce passage : { $record } (version des données : { $version }). { $link } Ce qu’il dit maintenant : { $now } Ce qui serait juste, et pourquoi :
report-error-general = Je pense qu’il y a une erreur dans ce jeu de données (version { $version }). { $link } Laquelle, et ce qui serait juste :

## Share
share-link = Lien vers cette vue
share-link-page = Petite page, qui montre une carte là où les liens sont dépliés
share-links = Liens
share-link-issue = Lien vers ce sujet
share-embed = Autres codes
share-iframe = Code (iframe)
share-element = Élément pour les pages que vous construisez
share-placeholder = Lien qui devient un cadre à la bonne hauteur (demande un script)
share-static = Image qui mène ici
share-quotation = Citation qui mène ici
share-newsletter = Infolettre
share-amp = AMP
share-scroll = Récit à faire défiler
share-scroll-free = Voir soi-même tous les sujets et passages
share-picture = Images
share-screen = Comme à l’écran
share-landscape = Large, 1,91 : 1
share-square = Carrée, 1 : 1
share-portrait = Haute, 4 : 5
share-one-column = Une colonne, 85 mm
share-two-columns = Deux colonnes, 180 mm
share-letter = Infolettre, 600 px
share-texts = Textes
share-title = Titre
share-caption = Légende
share-alt = Texte de remplacement
share-description = Description longue
share-data = Données
share-csv-shown = Passages affichés, CSV
share-csv-all = Tous les passages, CSV
share-csv-note = Des virgules séparent les colonnes d’un fichier CSV. Si votre tableur met tout dans une colonne, utilisez son import de texte et choisissez la virgule.
share-json-shown = Passages affichés, JSON
share-json-all = Tous les passages, JSON
share-citation = Citation
share-plain = Texte brut
share-bibtex = BibTeX
share-csl = CSL-JSON
share-no-address = Il n’y a pas encore de lien, car cette page ne connaît pas son adresse web. Ouvrez-la à cette adresse. Ou demandez à son éditeur de la construire avec --url.
share-no-web-address = Ce code ne marcherait pas ailleurs, car la page est ouverte depuis un fichier. Ouvrez-la à son adresse web (https://…). Ou demandez à son éditeur de la construire avec --url.
share-other-data = Ce code montrerait d’autres données que celles que vous voyez : un hôte les a choisies pour sa propre page. Copiez le code de cette page-là.
share-no-https = Les pages AMP demandent une adresse en https://, et cette page n’en a pas.
share-more = { $n ->
    [one] et { $n } autre sujet
   *[other] et { $n } autres sujets
 }
share-all-passages = les { $all } passages
share-of-passages = { $n } passages sur { $all }
share-searched = recherche : « { $query } »
share-period-from = à partir de : { $from }
share-period-to = jusqu’à : { $to }
share-selected = Une sélection : { $n } passages sur { $all }.
share-credit = Notation : { $by }. Source : { $publisher }, { $year }.
share-credit-version = Notation : { $by } (version des données : { $version }). Source : { $publisher }, { $year }.
share-scored-by = Notation : { $by }.
share-alt-gaps = Graphique avec une ligne par sujet.
share-alt-map = Carte : les paroles en largeur, les actes en hauteur.
share-alt-evidence = Tableau des passages par sujet.
share-alt-speakers = Bandes, une par locuteur, avec une marque par déclaration.
share-speakers = { $n ->
    [one] { $n } locuteur
   *[other] { $n } locuteurs
 } avec deux déclarations ou plus, { $nsingle } avec une.
share-walk = Les paroles dans l’ordre de leurs dates : { $name }.
share-alt-timeline = Chronologie de ce qui est dit et fait.
share-alt-places = Carte du monde avec un cercle pour chaque lieu que nomment les passages.
share-alt-story = Une étape du raisonnement, « { $title } », avec son image.
share-alt-record = Un passage, { $side }, { $who }, { $date } : { $what }
share-score = Note : { $words }.
share-scored-as = Note : { $words }, par { $by }.
share-scale-ends = L’échelle montre ceci : { $title }. Elle va de « { $left } » à gauche à « { $right } » à droite.
share-places-said = Paroles, de gauche à droite : { $words }.
share-places-done = Actes, de gauche à droite : { $words }.
share-marks = Un anneau est à la { $middle } de ce qui est « { $side } », un carré à la { $middle } des actes. S’ils ne concordent pas, une flèche va des paroles aux actes. Elle est tiretée où il y a peu d’éléments.
share-not-covered = Absent de ce jeu de données : { $issues }.
share-nothing-selected = Aucun passage dans cette sélection : { $issues }.
share-partly = Ce fichier contient { $n } des { $all } passages.
share-cite-view = { $by } : { $title }. Version des données : { $version }, { $date }. Notes de passages dans { $source }. { $link }
share-cite-source = { $authors }, { $title }, { $publisher }, { $published }
share-cite-note = Version des données : { $version }. Notes de passages dans { $source }.
share-cite-score = Note : « { $words } ».
share-coding = Notation : { $by }, { $date }, version des données : { $version }.
share-unchecked = Personne hors du projet n’a encore vérifié les notes.
share-checked = Les notes ont été vérifiées de l’extérieur.
share-source = Source : { $source }.
share-show-all = Tout afficher
share = Partager
share-waiting = Préparation de ce qui peut être partagé…
share-failed = Cette partie n’a pas pu être chargée. Fermez ceci et réessayez, ou copiez l’adresse de cette page.
notice-file-saved = Le fichier est prêt.
notice-file-refused = Aucun fichier n’est venu ? Alors ce lieu bloque les fichiers. Ouvrez la page elle-même, à l’adresse ci-dessous, et enregistrez-le là-bas.
open-page = Ouvrir la page
share-framed = Le site où vous êtes bloque peut-être les fichiers.
share-copy = Copier
share-system = Partager avec une application…
share-version = Données dans les liens et les codes
share-live = Vivantes : suivent les corrections
share-pinned = Fixées : gardent cette version
share-picture-note = L’image contient le titre, la légende, la source et le lien. Elle dit aussi qui a noté. Les formes imprimées se lisent sans couleur.
share-editors = Pour les rédactions : licences, corrections, hébergement
share-what = Quoi
share-what-passage = Ce passage
share-what-issue = Ce sujet
share-what-view = Cette vue : { $view }
share-what-figure = Toute la figure
share-where = Où
share-web = Page web
share-print = Imprimé
share-social = Réseaux
share-form = Forme de l’image
share-look = Aspect
share-theme = Thème
share-light = Clair
share-dark = Sombre
share-auto = Comme l’appareil du lecteur
share-heading = Titre
share-heading-on = Le titre de la figure
share-heading-off = Votre propre titre
share-type = Caractères des titres
share-serif = Titres avec empattements
share-sans = Titres sans empattements
share-accent = Couleur d’une barre en haut
share-accent-none = Pas de barre
share-words = Mots
share-headline = Titre
share-length = { $n } caractères sur { $most }
share-again = Reprendre les nôtres
share-width = Largeur
share-px = { $width } px
share-size = { $width } px de large, { $height } px de haut
share-size-unknown = { $width } px de large
share-preview = Aperçu de ce que vous obtenez
share-take-code = Copier le code
share-take-both = Copier le code et enregistrer son image
share-take-picture = Enregistrer l’image
share-take-pdf = Enregistrer le PDF
share-also = Aussi en
share-upload = Le code montre { $file }. Mettez cette image en ligne et remplacez le nom par son adresse.
share-more-ways = Plus : autres codes et formats, textes, données, citation
share-no-letters = Les lettres de ce jeu de données ne sont pas toutes dans les polices pour PDF. Enregistrez plutôt le SVG.
share-save-copy = Enregistrer une copie de cette page

## Small pages: one issue or one record by itself
small-words = { $issue } : paroles de { $who }, { $date }
small-deed = { $issue } : un acte, { $date }
small-from = Tiré de { $title } ({ $publisher }, { $published }), notation : { $by }.
small-live = Ouvrir dans l’image interactive
small-editors = Pour les rédactions

## Small forms
form-no-issue = Cette bande montre un sujet, mais son adresse n’en nomme aucun qui soit dans ce jeu de données.
form-no-record = Cette carte montre un passage, mais son adresse n’en nomme aucun qui soit dans ce jeu de données.

## Failures
failed-data = Le fichier de données n’a pas pu être lu. Il est endommagé, ou destiné à une autre version de cette page. Rechargez la page. Si cela n’aide pas, prévenez son éditeur.

## Without a program
needs-script = Il faut JavaScript pour chercher, filtrer et ouvrir un passage. Il est désactivé dans ce navigateur.
all-passages = Tous les passages, par sujet
whole-data = Tout le jeu de données en texte
still-loading = L’image est en cours de chargement…
still-off = Un programme dessine cette image, et les programmes sont désactivés dans ce navigateur.
still-turn-on = Activez JavaScript pour cette page et rechargez-la.
still-or-read = Ou lisez { $data }.
still-whole-data = tout le jeu de données en texte
still-off-here = Les programmes sont désactivés ici : rien ne peut être ouvert. Voici « { $title } » : d’autres données ne peuvent pas être montrées sans programmes. { $page } ou lisez { $data }.
newer = Une version plus récente de cette page est disponible.
newer-show = L’afficher

## Promises with what came of each
promised-first = { $label } : { $n ->
    [one] { $n } promesse
   *[other] { $n } promesses
 } sur { $all }
promised-count = { $n } { $label }
promised-none = { $n ->
    [one] { $n } promesse
   *[other] { $n } promesses
 }
promised-apart = Les autres : { $list }.
promised-reached = { $n ->
    [one] { $n } montant promis atteint
   *[other] { $n } montants promis atteints
 } sur { $all }
promised-pair = promis { $target }, atteint { $reached }
promised-without = { $n } de plus sans montant atteint
promised-all = { $n ->
    [one] La promesse et ce qui s’est passé
   *[other] Les { $n } promesses et ce qui s’est passé
 }
promised-said = Promis
promised-happened = Ce qui s’est passé
promised-ring = promis
promised-square = atteint
promised-both = atteint comme promis
promised-amount = promis : { $amount }
promised-no-amount = Aucun montant n’est donné.
promised-until = jusqu’à : { $date }
promised-rated = en date de : { $date }
promised-disputed = Contesté
promised-by-actor = Les mêmes promesses, selon qui les a faites
promised-by-issue = Les mêmes promesses, par sujet
promised-no-issue = Sans sujet
promised-no-actor = Sans nom
promised-version = Version : { $date }.
promised-rated-by = Évaluation : { $by }.
promised-source = Source

## Sentences of the scripts around the program
script-advice = Rechargez la page. Si cela n’aide pas, votre navigateur ou votre réseau bloque peut-être WebAssembly ou un fichier dont cette page a besoin.
script-advice-file = Une partie de ce fichier est endommagée, ou votre navigateur n’exécute pas WebAssembly. Reprenez le fichier là où vous l’avez trouvé, ou ouvrez-le dans un autre navigateur.
script-copied = Copié
script-copy-report = Copier un rapport de l’erreur
script-data-arrived = Données reçues
script-data-coming = Les données arrivent.
script-data-late = Les données sont encore en chemin.
script-data-load = Charger les données
script-data-not-yet = Les autres données ne peuvent pas encore être montrées.
script-data-stop = Arrêter le chargement
script-data-stopped = Le chargement des données a été arrêté.
script-file-unread = Le fichier n’a pas pu être lu. Choisissez-le à nouveau. Si cela n’aide pas, rechargez la page.
script-later = Rechargez la page. Si cela n’aide pas, revenez plus tard.
script-late = L’image interactive est encore en chemin.
script-late-what = Attendez encore un peu, ou rechargez la page.
script-not-shown = Cette image ne peut pas être montrée pour l’instant.
script-not-started = L’image interactive n’a pas pu démarrer.
script-old = Cette page est plus ancienne que les fichiers de son serveur.
script-old-keeps = Une partie ne peut plus être chargée. Rechargez la page ; ce que vous voyez reste.
script-old-part = Une partie ne peut plus être chargée. Rechargez la page.
script-outdated = Cette page est plus ancienne que les fichiers de son serveur. Rechargez la page.
script-part-damaged = Ce fichier est endommagé : une partie ne peut pas être décompressée. Reprenez le fichier là où vous l’avez trouvé.
script-part-missing = Il manque à ce fichier sa partie { $file }. Il a été enregistré sans elle, ou coupé. Reprenez le fichier là où vous l’avez trouvé.
script-reload = Recharger la page
script-report = Rapport de l’erreur
script-start-again = Redémarrer
script-still-read = Vous pouvez toujours lire les éléments :
script-stopped = L’image interactive s’est arrêtée à cause d’une erreur.
script-stopped-what = Ci-dessous, ce qu’elle montrait en dernier. Ses commandes ne marchent pas avant que vous la redémarriez.
script-whole-data = Tout le jeu de données en texte

## Vos propres données : la page
own-title = Utilisez vos propres données
own-language = Français
own-languages = Langue de cette page
own-lede = D’un tableur à une figure de ce qui a été dit et de ce qui a été fait. Quatre étapes, une dizaine de minutes, sans code.
own-summary = D’un tableur à une figure de ce qui a été dit et de ce qui a été fait. Rien n’est envoyé nulle part : votre fichier est lu par cette page, dans ce navigateur.
own-off = Il faut un navigateur qui exécute le programme de cette page. Si rien d’autre n’apparaît ici, le programme n’a pas pu être chargé ; recharger la page peut aider. Une page ouverte comme fichier, avec une adresse qui commence par file:, ne peut pas le charger : il lui faut un serveur web.
own-example = Un exemple :
own-private = Rien n’est envoyé nulle part. Votre fichier est lu par cette page, dans ce navigateur.
own-kept = Votre fichier et vos choix sont gardés dans ce navigateur, pour que vous puissiez continuer plus tard.
own-forget = Tout oublier
own-forgotten = Tout ce qui était gardé dans ce navigateur est effacé.
own-undo = Annuler : { $what }
own-undone = Annulé : { $what }.
own-steps = Étapes
own-step-take = Fichier
own-step-columns = Colonnes
own-step-scale = Échelle
own-step-look = Voir et publier
own-on-columns = Continuer vers les colonnes
own-on-scale = C’est juste : continuer vers l’échelle
own-on-look = Continuer vers la figure

## Vos propres données : ce qu’annule « Annuler »
own-undo-file = le fichier « { $name } »
own-undo-map = les choix du mois dernier
own-undo-how = la façon de lire le fichier
own-undo-role = le sens de « { $name } »
own-undo-confirm-one = « { $name } » confirmée
own-undo-wide = les sujets en colonnes
own-undo-join = le second fichier
own-undo-mend = la cellule de la ligne { $row }, « { $name } »
own-undo-kind = le type de données
own-undo-status = l’ordre des statuts
own-undo-scale = l’échelle
own-undo-words = le titre et les sources
own-undo-dates = l’écriture des dates
own-undo-split = le découpage des cellules
own-undo-audience = à qui les paroles sont dites
own-undo-address = l’adresse

## Vos propres données : étape 1
own-take-heading = Quel tableau ?
own-take-drop = Déposez un fichier ici
own-take-or = ou
own-take-pick = Choisir un fichier
own-take-paste = Coller depuis un tableur
own-take-paste-help = Dans votre tableur, sélectionnez les lignes avec leur en-tête et copiez-les. Appuyez ensuite sur Ctrl+V (⌘V sur un Mac) dans ce champ.
own-take-paste-use = Utiliser ce texte
own-take-pasted = Tableau collé
own-take-forms = CSV, TSV, Excel (.xlsx), OpenDocument (.ods) ou JSON, jusqu’à 32 Mo.
own-take-before = Avez-vous publié une figure le mois dernier ?
own-take-months = Déposez aussi ici son { $file }, son ZIP ou sa page, et le tableau de ce mois sera lu de la même façon.
own-take-template = Pas encore de tableau ? Partez d’un modèle :
own-take-template-xlsx = Excel
own-take-template-csv = CSV
own-take-needs = Une ligne par promesse suffit : son sujet, ce qui a été promis et ce qu’il en est advenu.
own-taking = Lecture de { $name } …
own-cancel = Arrêter la lecture
own-cancelled = Arrêté. Tout est comme avant.
own-refused = Ce fichier ne peut pas être utilisé
own-refused-second = Le second fichier ne peut pas être utilisé
own-too-large = Il fait { $size } Mo ; on lit au plus { $most } Mo. Une feuille sans images ni années passées est plus petite.
own-lost = Le navigateur a mis fin à la lecture, le plus souvent parce que le fichier demande plus de mémoire qu’il n’y en a. Un fichier plus petit peut marcher.
own-again = Ce tableau est lu selon vos derniers choix ; il a le titre et l’adresse de votre dernière figure.
own-map-read = Vos choix du mois dernier ont été lus. Déposez maintenant le tableau.
own-found-heading = Ce qui a été trouvé
own-found-as = Lu comme : { $how }
own-found-rows-value = { $n ->
    [one] { $n } ligne en { $columns } colonnes
   *[other] { $n } lignes en { $columns } colonnes
 }
own-found-encoding = Codage du texte
own-found-delimiter = Entre les cellules
own-found-sheet = Feuille
own-found-list = Liste dans le fichier
own-found-header = En-tête à la ligne
own-found-preamble = Au-dessus de l’en-tête
own-found-mended = Réparé au passage
own-found-first = Les premières lignes
own-found-wrong = Quelque chose est faux ici ? Changez-le ; le fichier sera relu.
own-delimiter-comma = virgule
own-delimiter-semicolon = point-virgule
own-delimiter-tab = tabulation
own-delimiter-bar = barre |

## Vos propres données : étape 2
own-columns-heading = Que veut dire chaque colonne ?
own-columns-help = Deviné d’après les noms et les cellules. Changez ce qui est faux. Ce qui a un sens ici est publié ; tout le reste est laissé de côté.
own-columns-check = À vérifier
own-columns-clear = Claires d’après leur nom et leurs cellules
own-columns-left = Laissées de côté, sauf si vous leur donnez un sens
own-check-first = « { $name } » demande votre attention : cochez « Juste », ou choisissez un autre sens.
own-column-empty = aucune cellule
own-column-confirm = Juste
own-column-confirm-of = « { $name } » est juste
own-column-means-of = Sens de « { $name } »
intake-role-none = n’est pas utilisée
intake-role-issue = le sujet : une ligne de la figure
intake-role-said = ce qui a été dit ou promis
intake-role-done = ce qui a été fait ou s’est passé
intake-role-status = le statut (tenue, non tenue …)
intake-role-said-value = nombre dit ou promis
intake-role-done-value = nombre fait ou atteint
intake-role-kind = type de ligne : paroles ou acte
intake-role-text = les paroles ou l’acte
intake-role-value = nombre des paroles ou de l’acte
intake-role-who = qui l’a dit ou promis
intake-role-to = à qui cela a été dit
intake-role-date = quand c’était dit ou promis
intake-role-date-row = quand c’était dit ou fait
intake-role-deadline = jusqu’à quand c’était promis
intake-role-done-date = quand c’était fait, ou le statut fixé
intake-role-source = lien vers ce qui a été dit
intake-role-done-source = lien vers ce qui a été fait
intake-role-reason = pourquoi ce statut ou ce nombre
intake-role-quote = mots exacts
intake-role-place = où
intake-role-group = type d’acte
intake-role-history = statuts antérieurs avec leurs dates
intake-role-disputed = si c’est contesté
intake-role-id = un identifiant qui reste de mois en mois
own-group-needed = Nécessaires
own-needs-heading = Il manque encore
own-need-rows = Quelle colonne nomme les sujets, ou qui a promis ?
own-need-said = Quelle colonne contient ce qui a été dit ou promis ?
own-need-status = Quelle colonne contient le statut ?
own-need-said-value = Quelle colonne contient le nombre promis ?
own-need-done-value = Quelle colonne contient le nombre atteint ?
own-need-value = Quelle colonne contient les positions ?
own-choose = Choisir une colonne
own-dates-heading = Comment vos dates sont-elles écrites ?
own-dates-ask = « { $date } » peut se lire de deux façons. Laquelle est la bonne ?
own-dates-day = { $date } : le jour vient d’abord
own-dates-month = { $date } : le mois vient d’abord
own-split-heading = Plusieurs valeurs dans une cellule
own-split-of = Séparation dans « { $name } »
own-split-none = une valeur par cellule
own-split-sign = séparées par { $sign }
own-split-line = séparées par des retours à la ligne
own-wide-heading = Chaque sujet a-t-il ses propres colonnes ?
own-wide-help = Par exemple une ligne par parti, avec les colonnes « Promesse logement », « Statut logement », « Promesse climat », « Statut climat ».
own-wide-tick = Oui : les cocher ci-dessus
own-wide-is = est une colonne d’un sujet
own-wide-name = Nom du sujet
own-wide-role = Ce que la colonne en dit
own-join-heading = Un second tableau
own-join-help = Par exemple des objectifs dans un tableau et des chiffres annuels dans un autre. Une colonne présente dans les deux les relie.
own-join-add = Ajouter un second tableau
own-join-remove = Le retirer
own-join-on = Identique dans les deux : ici
own-join-their = et là-bas
own-join-value = Le nombre atteint
own-join-year = Son année ; la dernière compte
own-join-base = Année de comparaison, ici
own-join-take = Ce qui compte
own-join-last = le dernier nombre
own-join-fall = de combien de pour cent il a baissé depuis
own-join-rise = de combien de pour cent il a augmenté depuis
own-join-none = il n’y en a pas

## Vos propres données : étape 3
own-scale-heading = Que compare-t-on ?
own-kind-outcomes = Des promesses avec un statut
own-kind-outcomes-help = Chaque promesse est un carré : tenue, tenue en partie, non tenue.
own-kind-amounts = Des montants
own-kind-amounts-help = Ce qui a été promis et ce qui a été atteint, en nombres.
own-kind-positions = Des positions
own-kind-positions-help = Des paroles et des actes sur une échelle à deux bouts.
own-status-heading = De tenue à non tenue
own-status-help = Faites glisser les lignes dans l’ordre, ou utilisez les boutons. Le titre compte chaque ligne et commence par la première.
own-status-more = Montrer un statut sous un autre nom, ou deux comme un seul
own-status-best = tenue
own-status-worst = non tenue
own-status-apart = Ni tenue ni non tenue
own-status-apart-help = Par exemple « en cours ». Ils sont comptés à part.
own-status-up = Monter « { $name } »
own-status-down = Descendre « { $name } »
own-status-join = dessiné comme la ligne du dessus
own-status-label = Affiché comme
own-status-label-of = Comment le public voit « { $name } »
own-status-count = { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
 }
own-status-none = Aucune colonne n’a encore de statuts. L’étape 2 dit laquelle c’est.
own-scale-match = Ce qui compte comme concordance
own-scale-match-help = Paroles et actes concordent s’ils ne sont pas plus éloignés que cela. Un sujet qui en a plusieurs a la moyenne de chacun.
own-scale-numbers = De { $low } à { $high } par pas de { $step }. Ce qui concorde diffère d’au plus { $alike }.
own-scale-alike = Plus grand écart qui concorde encore
own-scale-unit = Unité, comme % ou km
own-scale-full = Montant promis là où le tableau n’en a pas
own-scale-more = à son montant ou au-dessus
own-scale-less = à son montant ou en dessous
own-scale-title = Ce que mesure l’échelle, comme « les règles communes »
own-scale-low = Bout inférieur
own-scale-high = Bout supérieur
own-scale-step = Pas
own-scale-low-label = Mots pour le bout inférieur, comme « les rejette »
own-scale-high-label = Mots pour le bout supérieur, comme « les accepte »
own-scale-toward = Quel bout est favorable ?
own-scale-words = Des mots pour chaque nombre
own-scale-words-help = Le public les voit à la place des nombres. Ce qui reste vide montre le nombre.
own-scale-example-said = par exemple : la promet
own-scale-example-done = par exemple : la tient
own-scale-example-ticks = par exemple : tient
own-scale-example-both = par exemple : les deux la tiennent
own-scale-words-said = Ce qui a été dit
own-scale-words-done = Ce qui a été fait
own-audience-heading = À qui les paroles sont dites
own-audience-help = Les actes sont comparés à ce qui a été dit à certains d’entre eux.
own-audience-side = Rôle
own-audience-abroad = comparées aux actes
own-audience-home = comparées à ces paroles
own-audience-unclear = à part

## Vos propres données : étape 4
own-look-heading = Votre figure
own-look-none = Il n’y a pas encore de figure
own-look-none-help = Il lui manque quelque chose. La liste dit quoi.
own-look-phone = Sur un téléphone
own-look-wide = Sur sa propre page, dans une large fenêtre
own-look-making = Dessin en cours …
own-look-publish = Aller à la publication
own-problems-heading = Problèmes
own-problems-none = Aucun problème n’a été trouvé.
own-problems-stops = { $n ->
    [one] { $n } empêche de dessiner la figure
   *[other] { $n } empêchent de dessiner la figure
 }
own-problems-row = { $n ->
    [one] { $n } ligne est laissée de côté
   *[other] { $n } lignes sont laissées de côté
 }
own-problems-cell = { $n ->
    [one] { $n } cellule est laissée de côté
   *[other] { $n } cellules sont laissées de côté
 }
own-problems-apart = { $n ->
    [one] { $n } n’a pas de place sur l’échelle
   *[other] { $n } n’ont pas de place sur l’échelle
 }
own-problems-note = { $n ->
    [one] { $n } remarque
   *[other] { $n } remarques
 }
own-problems-all = En montrer { $n } de plus
own-problem-row = Ligne { $row }
own-problem-rows = Lignes { $rows }
own-problem-rows-more = Lignes { $rows } et { $n } de plus
own-problem-whole = Tout le tableau
own-problem-found = Trouvé : { $found }.
own-problem-right = Attendu : { $expected }.
own-problem-near = Vouliez-vous dire « { $near } » ?
own-problem-use = Prendre « { $near } »
own-problem-effect-stops = Sans cela, rien ne peut être dessiné.
own-problem-effect-row = La ligne est laissée de côté.
own-problem-effect-cell = La cellule est laissée de côté.
own-problem-effect-apart = C’est compté sans place sur l’échelle.
own-problem-hide = Masquer
own-mend-help = Changez la cellule ici. Votre fichier reste comme il est ; vous pouvez enregistrer le tableau réparé plus bas.
own-mended = Ligne { $row }, « { $name } » : modifié.
own-mends = { $n ->
    [one] { $n } cellule a été changée sur cette page.
   *[other] { $n } cellules ont été changées sur cette page.
 }
own-texts-heading = Titre et sources
own-texts-help = Ce que le public voit autour de la figure. Tout sauf le titre peut rester vide.
own-texts-more = Accroche, méthode, langue et autres
own-text-title-help = Il vient du nom du fichier jusqu’à ce que vous en écriviez un autre.
own-text-headline = Accroche : ce qu’elle montre
own-text-headline-help = Laissée vide, elle est comptée : « { $headline } »
own-text-lede = Une phrase : ce qu’est le tableau
own-text-by = Qui a évalué ou noté
own-text-method = Comment, en une phrase
own-text-source = La source, telle que le public la voit
own-text-publisher = Qui le publie
own-text-url = Son adresse sur le web
own-text-contact = Où signaler des erreurs (adresse ou mailto:)
own-text-rows = Chaque ligne de la figure est
own-text-rows-issue = un sujet
own-text-rows-who = qui a promis
own-text-lang = Langue de la figure
own-text-lang-help = C’est dans cette langue que la figure parle autour de vos textes.
own-text-lang-other = Une autre
own-text-lang-code = Son code, comme de ou no. Les mots propres de la figure sont alors en anglais.
own-publish-page = Enregistrer en un seul fichier
own-publish-page-help = Une page qui marche sans réseau et sans serveur. Envoyez-la, ou ouvrez-la.
own-publish-folder = Enregistrer le dossier (ZIP)
own-publish-folder-help = Décompressé, c’est le dossier « { $folder } ». Placez-le sur votre serveur web. Si l’adresse change plus tard, enregistrez le dossier à nouveau.
own-publish-folder-there = Décompressé, c’est le dossier « { $folder } ». Placez-le sur votre serveur web de sorte que son adresse soit { $address }. Si l’adresse change plus tard, enregistrez le dossier à nouveau.
own-publish-folder-inside = Décompressez-le, et placez ce que contient son dossier là où mène { $address }. Si l’adresse change plus tard, enregistrez le dossier à nouveau.
own-publish-address = Où se trouvera le dossier
own-publish-address-help = Son adresse web, pour les codes d’intégration et les aperçus de liens. Elle peut rester vide.
own-publish-codes = Codes d’intégration
own-publish-codes-help = Ils montrent la figure depuis l’adresse ci-dessus. EMBED.txt dans le ZIP en a d’autres.
own-publish-codes-example = Ils marchent quand le dossier est sur votre serveur. Mettez son adresse à la place de { $address }. EMBED.txt dans le ZIP en a d’autres.
own-publish-alone = Sans site web
own-publish-frame = Un cadre de hauteur fixe, pour les pages qui n’admettent pas de scripts
own-publish-link = La figure à sa pleine hauteur
own-copied = Copié
own-publish-more = Pour le mois prochain
own-publish-next = Le tableau du mois prochain : déposez-le n’importe où sur cette page, ou
own-publish-again = Mettez ensuite le nouveau dossier à la place de l’ancien. L’adresse et les codes restent les mêmes.
own-publish-map = Enregistrer vos choix (map.toml)
own-publish-map-help = Le mois prochain, déposez le nouveau tableau sur cette page : il sera lu de la même façon. Dans un autre navigateur, déposez d’abord ce fichier.
own-publish-data = Enregistrer les données (JSON)
own-publish-table = Enregistrer le tableau réparé (CSV)
own-writing = Écriture …
own-written = { $name } a été enregistré.
own-no-kit = Ce qui est publié n’a pas pu être chargé depuis le serveur de cette page. Vérifiez la connexion et réessayez.
own-not-written = Le fichier n’a pas pu être écrit.
own-undo-anew = le nouveau départ
own-forget-ask = Le tableau et tous les choix sont effacés. Rien ne les ramènera.
own-forget-all = Les effacer
own-forget-not = Les garder
own-taken = { $percent } %
own-anew = Il est pour une autre figure : recommencer
own-missing-heading = Absent de ce tableau
own-missing-ask = « { $name } » manque. Quelle colonne est-ce maintenant ?
own-missing-use = C’est « { $name } »
own-missing-none = Elle est laissée de côté
own-status-add = Ajouter « { $status } » à l’échelle
own-status-added = « { $status } » est dans la liste des statuts, sans place. L’étape 3 lui en donne une.
own-status-new = Nouveau dans ce tableau
own-scale-words-ticks = à l’axe, en bref
own-scale-words-both = là où les deux concordent
own-issue-words = Comment les sujets sont nommés dans les phrases
own-issue-words-help = Par exemple « Internet » au-dessus de sa ligne, « l’internet » dans une phrase, mesuré à « la liberté d’expression ». Ce qui reste vide prend le nom du tableau.
own-issue-inline = dans une phrase
own-issue-rule = mesuré à
own-problem-effect-text = C’est laissé de côté.
own-text-rules = À quoi l’on mesure les paroles et les actes, comme « le plan »
own-text-leaders = Ceux dont les paroles comptent, comme « les ministres »
own-text-extent = Quand s’arrêtent les éléments, en une phrase
own-publish-host = Sur votre site
own-publish-address-bad = Ce n’est pas une adresse web. Elle commence par https://, comme { $address }.
own-scale-miss = Peut le manquer de cet écart et compter comme atteint
own-scale-reached = Une promesse est atteinte

## Tableaux : ce qui n’est pas un tableau, ou ne peut pas être lu
intake-kind-text = tableau en texte
intake-kind-xlsx = classeur Excel
intake-kind-ods = classeur OpenDocument
intake-empty = Le fichier est vide.
intake-pdf = C’est un PDF. Une figure a besoin du tableau dont il est tiré : demandez le fichier CSV ou XLSX.
intake-picture = C’est une image ({ $kind }), pas un tableau.
intake-picture-or-sound = C’est une image ou un son, pas un tableau.
intake-xls = C’est un ancien fichier Excel (.xls), ou un classeur avec mot de passe. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx sans mot de passe.
intake-rtf = C’est un document texte (RTF), pas un tableau.
intake-compressed = C’est un fichier compressé ({ $kind }). Décompressez-le d’abord.
intake-database = C’est une base de données (SQLite). Exportez le tableau en CSV.
intake-parquet = C’est un fichier Parquet. Exportez le tableau en CSV.
intake-cut = Le classeur est endommagé : il ne peut pas être décompressé. Il n’a peut-être pas été téléchargé jusqu’au bout.
intake-xlsb = C’est un classeur Excel binaire (.xlsb). Enregistrez-le en .xlsx.
intake-word = C’est un document Word, pas un tableau. Copiez son tableau dans une feuille.
intake-slides = C’est une présentation, pas un tableau.
intake-numbers = C’est un fichier Numbers. Exportez-le en XLSX ou en CSV.
intake-zip = C’est un fichier ZIP sans classeur dedans. Décompressez-le et choisissez le tableau.
intake-login = C’est une page qui demande de se connecter, pas un tableau. La feuille n’est pas publique : partagez-la avec tous ceux qui ont le lien, ou téléchargez-la et choisissez le fichier.
intake-web-page = C’est une page web, pas un tableau. Téléchargez le tableau lui-même en CSV ou en XLSX.
intake-xml = C’est un fichier XML, pas un tableau. Exportez-le en CSV.
intake-strange = Ce n’est ni un texte ni un classeur : cela ne peut pas être lu comme un tableau. On lit CSV, TSV, XLSX, ODS et JSON.
intake-too-large = Le fichier fait { $size } Mo ; on lit au plus { $most } Mo. Une feuille sans images ni années passées est plus petite.
intake-unpacked = Le classeur fait plus de { $most } Mo une fois décompressé. Il est trop grand, ou ce n’est pas un classeur ordinaire.
intake-repeats = Le fichier prendrait bien plus de mémoire que sa taille ne le dit : il contient sans cesse les mêmes longs textes ou des cellules vides.
intake-rows-most = Le tableau a plus de { $most } lignes, plus qu’une figure ne peut en montrer.
intake-columns-most = La ligne { $row } a plus de { $most } colonnes.
intake-cells-most = Le tableau a plus de { $most } cellules remplies.
intake-cell-most = La ligne { $row } a une cellule de plus de { $most } caractères. Il y manque peut-être un guillemet.
intake-encoding = Il n’y a pas de codage nommé « { $name } ». Les noms sont du genre UTF-8, windows-1252 ou UTF-16LE.
intake-delimiter = « { $sign } » ne peut pas séparer des cellules. Prenez une virgule, un point-virgule, une tabulation ou une barre.
intake-no-rows = Le fichier ne contient aucune ligne.
intake-header-empty = La ligne { $row }, qui devrait être l’en-tête, est vide.
intake-header-only = Le tableau a un en-tête mais aucune ligne en dessous.
intake-json-no-list = Le JSON ne contient pas de liste d’enregistrements, comme { $example }.
intake-json-empty = La liste dans le JSON ne contient aucun enregistrement.
intake-json-no-key = Le JSON n’a pas de liste à « { $path } » : il n’y a pas de « { $key } ».
intake-json-not-list = Ce qui se trouve à « { $path } » dans le JSON n’est pas une liste.
intake-json-many = Le JSON contient plus de { $most } valeurs, c’est trop pour sa taille.
intake-json-cut = Le JSON s’arrête trop tôt, à la ligne { $line }, caractère { $character }. Il n’a peut-être pas été téléchargé jusqu’au bout.
intake-json-deep = Le JSON est trop imbriqué pour être un tableau.
intake-json-broken = Le fichier n’est plus du JSON à partir de la ligne { $line }, caractère { $character }. Une virgule, un guillemet ou un crochet manque peut-être juste avant.
intake-no-sheet = Le classeur n’a pas de feuille.
intake-no-visible-sheet = Le classeur n’a pas de feuille visible.
intake-not-sheet = C’est un texte ou une image OpenDocument, pas une feuille de calcul.
intake-damaged-ods = Le classeur est endommagé : une partie ne peut pas être lue. Ouvrez-le dans LibreOffice et enregistrez-le à nouveau.
intake-damaged-xlsx = Le classeur est endommagé : une partie ne peut pas être lue. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le à nouveau.
intake-damaged-zip = Le classeur est endommagé : il ne peut pas être décompressé.
intake-damaged-order = Le classeur est endommagé : ses lignes ne sont pas dans l’ordre.
intake-sheet-unknown = Le classeur n’a pas de feuille nommée « { $sheet } ». Il a : { $sheets }.
intake-sheet-gone = Le classeur nomme une feuille « { $sheet } » qu’il ne contient pas.
intake-locked = Le classeur a un mot de passe, ou il est compressé d’une façon qui n’est pas lue.
intake-password = Le classeur a un mot de passe. Enregistrez-le sans mot de passe.

## Tableaux : ce qui a été réparé au passage
intake-mark = Un guillemet n’est jamais fermé. Il a été lu comme un caractère, pour que les lignes suivantes restent.
intake-unreadable = Caractères illisibles en { $encoding } : { $n }. Ils s’affichent comme « { $sign } » ; un autre codage est peut-être le bon.

## Tableaux : ce qui ne va pas dans le fichier de choix, map.toml
intake-map = Fichier de choix
intake-map-line = Ligne { $line } du fichier de choix
intake-map-unknown = { $place } : « { $name } » est inconnu à cet endroit ; sont connus { $known }.
intake-map-lacks = { $place } : il manque « { $name } ».
intake-map-form = { $place } : une valeur n’a pas la forme voulue. Un texte est entre guillemets, un nombre sans guillemets.
intake-map-twice = { $place } : la même chose est nommée une seconde fois.
intake-map-broken = { $place } : illisible. Un texte est entre guillemets, une liste entre crochets, et chaque entrée sur sa propre ligne.
intake-map-unwritten = Le fichier de choix ne peut pas être écrit.

## Tableaux : ce qui a été trouvé
intake-nothing = rien
intake-quoted = « { $cell } »
intake-two = un second tableau, et rien qui dise comment les deux vont ensemble
intake-no-row = aucune ligne qui puisse être dessinée
intake-rows = { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
 }
intake-issues = { $n ->
    [one] { $n } sujet différent
   *[other] { $n } sujets différents
 }
intake-people = { $n ->
    [one] { $n } parti ou personne différente
   *[other] { $n } partis ou personnes différents
 }
intake-not-shown = une colonne lue comme « { $role } », que ce type de données ne montre pas
intake-compares-nothing = aucun sujet n’a à la fois des paroles et des actes, donc rien n’est comparé
intake-need-both = le même nom de sujet pour les deux
intake-twice = de nouveau la promesse de la ligne { $row }, avec d’autres cellules ; les deux comptent
intake-twice-id = de nouveau l’identifiant de la ligne { $row } ; les deux comptent
intake-need-one-row = une ligne pour chaque promesse
intake-repeated = les mêmes cellules qu’à la ligne { $row }
intake-no-column = pas de telle colonne
intake-lacks-rows = aucune colonne avec des sujets ou avec qui a promis
intake-lacks-positions = aucune colonne avec des positions
intake-lacks-said-position = aucune colonne avec la position des paroles
intake-lacks-done-position = aucune colonne avec la position des actes
intake-lacks-said = aucune colonne avec ce qui a été dit ou promis
intake-lacks-status = aucune colonne avec un statut
intake-lacks-reached = aucune colonne avec le montant atteint
intake-lacks-promised = aucune colonne avec le montant promis
intake-scale = une échelle de { $low } à { $high } par pas de { $step }
intake-no-ends = pas de mots pour les bouts de l’échelle
intake-span = une fourchette allant jusqu’à { $end }
intake-second = { $column } (second tableau)
intake-characters = { $n ->
    [one] { $n } caractère
   *[other] { $n } caractères
 }
intake-entries = { $n ->
    [one] { $n } entrée
   *[other] { $n } entrées
 }
intake-widest = { $n ->
    [0] pas de { "{widest}" }
   *[other] { "{widest}" } { $n } fois
 }
intake-brace = une accolade qui ne remplace rien ici
intake-not-allowed = quelque chose que le format ne permet pas
intake-in-data = { $found } (dans les données : { $place })
intake-only-part = « { $cell } », dont le public ne voit que { $date }

## Tableaux : ce qui serait juste
intake-need-shared = une colonne présente dans les deux
intake-need-shorter = au plus { $most } caractères
intake-need-one = au moins une
intake-need-fewer-rows = au plus { $most } dans une figure
intake-need-fewer = au plus { $most } ; une autre colonne les contient peut-être
intake-need-shown = une colonne qui est montrée, ou aucune
intake-need-clean = un fichier sans cela
intake-need-differing = une ligne différente, ou aucune
intake-need-column = une colonne qui les contient
intake-need-named = une colonne nommée « { $name } »
intake-need-named-first = une colonne nommée « { $name } » dans le premier tableau
intake-need-named-second = une colonne nommée « { $name } » dans le second tableau
intake-need-number = un nombre
intake-need-numbers = un nombre, comme 12, 0.5 ou 26-28
intake-need-key = une clé que le second tableau a aussi
intake-need-year = une année pour laquelle le second tableau a un montant
intake-need-issue = le nom d’un sujet
intake-need-kind = dit ou fait
intake-need-audience = un de { $most } publics au plus ; le reste compte comme incertain
intake-need-position = un nombre de { $low } à { $high } par pas de { $step }
intake-need-scale = un bout inférieur, un bout supérieur plus haut, et des pas qui mènent de l’un à l’autre
intake-need-ends = ce qu’ils veulent dire
intake-need-promise = ce qui a été promis
intake-need-row = un sujet, ou qui a promis
intake-need-status-apart = un statut. Il est compté comme « { $label } »
intake-need-one-of = l’un de { $known }
intake-need-history = une date devant chaque statut, comme 2024-05-01: en cours
intake-need-amount = un seul montant ; son bout inférieur est dessiné
intake-need-target = le montant promis
intake-need-date = une date comme 2018-06-22, 2018-06, 2018 ou 2014/2015
intake-need-clear-date = une date dont on peut distinguer le jour et le mois
intake-need-address = une adresse qui commence par https:// ou http://
intake-need-text = un texte
intake-need-fewer-entries = au plus { $most } ; une ligne compte une fois pour chacun de ses sujets
intake-need-widest = { "{widest}" } une seule fois : le sujet au plus grand écart y sera écrit
intake-need-braces = pas d’autres accolades que { $known }
intake-need-language = le code d’une langue, comme en, fr ou pt-BR
intake-need-contact = une adresse qui commence par https://, http:// ou mailto:
intake-need-format = ce que le format permet

## Tableaux : textes d’une figure qui n’ont pas de champ sur la page, seulement dans map.toml
intake-text-source = Comment la source est appelée
intake-text-label = le nom au-dessus de sa ligne
intake-text-about = de quoi il s’agit
intake-need-address-words = une adresse qui commence par https:// ou http://. Le texte est montré sans lien

## Tableaux : textes d’une figure que son tableau ne donne pas
intake-title = Dit et fait
intake-name = Le tableau
intake-by = les auteurs du tableau
intake-publisher = tableau propre
intake-extent = toutes les lignes qui ont pu être lues
intake-section = Lignes du tableau
intake-method = Les notes sont celles du tableau.
intake-method-statuses = Les statuts sont ceux du tableau.
intake-method-amounts = Les montants sont ceux du tableau.
intake-note = Source donnée dans le tableau.
intake-nobody = Auteur des paroles non nommé
intake-said-to = dit à : { $whom }
intake-scale-title = l’échelle du tableau
intake-terms-source = tableau
intake-terms-rules = l’objectif
intake-terms-leaders = principaux locuteurs
intake-terms-interpreters = autres voix
intake-lede-positions = Un tableau donne { "{statements}" } déclarations et { "{actions}" } actes avec leurs notes.
intake-lede-promises = Un tableau énumère { "{promises}" } promesses et ce que chacune est devenue.
intake-promise = Promesse
intake-status-none = aucun statut donné

## La page pour les rédactions
editors-summary = Qui a fait cette image, ses licences, comment elle est corrigée, qu’elle ne suit personne, et comment l’héberger et l’intégrer.
editors-lede = Qui a fait cette image, ce que vous pouvez en faire, et comment elle arrive sur votre page.
editors-made = Qui l’a faite
editors-scores = Les notes sont un jugement, porté selon un seul jeu de règles. Chacune a sa raison et l’endroit où elle se lit dans la source ({ $source }), pour que vous puissiez la vérifier. { $page }La page de l’image{ $end } dit sous { $about } comment la notation se fait et ce qu’un critique en dirait.
editors-may = Ce que vous pouvez en faire
editors-licence = Le programme, nos résumés, les notes et leurs raisons : utilisez-les, modifiez-les et republiez-les, sous la { $mit }licence MIT{ $end } ou la { $apache }licence Apache 2.0{ $end }, à votre choix.
editors-licence-program = Le programme qui dessine l’image : utilisez-le, modifiez-le et republiez-le, sous la licence MIT ou la licence Apache 2.0, à votre choix. Ce que vous pouvez faire des textes et des notes, ceux qui ont fait les données le disent.
editors-quotes = Les citations appartiennent à celles et ceux qui les ont dites ou écrites. Elles sont courtes et citées avec leur endroit. Merci de les citer de la même façon.
editors-line = Merci de garder la ligne de source avec l’image. Elle dit de qui sont ces paroles et qui les a notées.
editors-corrected = Comment elle est corrigée
editors-version = Cette page montre la version { $version } des données. Une correction fait une nouvelle version. Elle est inscrite ici avec sa date, ce qui était écrit avant, et pourquoi.
editors-releases = Les anciennes versions sont gardées pour toujours : { $releases }.
editors-report = Chaque passage de l’image a un bouton, { $report }. Il prépare un texte avec le passage, sa version et son lien.
editors-report-nobody = Chaque passage de l’image a un bouton, { $report }. Il prépare un texte avec le passage, sa version et son lien. Envoyez-le à qui vous a donné cette page.
editors-readers = Votre public
editors-tracking = Ni cookies, ni suivi, ni empreintes, ni publicité.
editors-server = Elle ne prend de fichiers que sur le serveur d’où elle vient. Elle ne dit à personne ce que fait qui la lit.
editors-access = Elle fonctionne au clavier, avec un lecteur d’écran, sans souris, sur papier, en clair et en sombre. Elle tient à partir de 280 pixels de large. Sans programme, la page montre encore son image et tous les passages en texte.
editors-embed = Comment l’intégrer
editors-share = Ouvrez { $page }la page de l’image{ $end }, ouvrez le sujet ou la vue que vous voulez, et choisissez { $share }. D’un côté, vous voyez ce que vous obtenez, à la largeur d’un téléphone ou d’une colonne. De l’autre, vous choisissez quoi, où, avec quel aspect et quels mots. Un bouton copie le code ou enregistre le fichier.
editors-web = Sur une page web
editors-web-how = Un cadre de la hauteur que vous voyez. Là où votre système laisse passer les scripts, le lien qui devient un cadre (sous { $more }) a toujours la bonne hauteur, et reste un lien si le script n’arrive pas.
editors-print = À l’impression
editors-print-how = PDF avec ses polices, de 85 ou 180 mm de large ; SVG ; PNG à 300 points par pouce. Elle se lit sans couleur.
editors-post = Dans une publication
editors-post-how = Une image aux proportions 1,91 : 1, 1 : 1 ou 4 : 5, avec un texte pour qui ne peut pas la voir.
editors-newsletter = Dans une lettre d’information
editors-newsletter-how = Le code et l’image qu’il montre. Déposez l’image sur votre serveur et mettez son adresse dans le code.
editors-amp = Sur une page AMP
editors-amp-how = Un { $code }.
editors-choices = Le thème, l’accroche, la légende, le texte de remplacement et une barre à votre couleur sont à votre choix. Les couleurs des marques et la ligne de source restent telles quelles.
editors-hand = À la main
editors-addresses = Chaque vue a sa propre adresse. Chaque sujet et chaque passage a aussi une petite page. Elle montre une carte là où les liens sont dépliés, et son cadre là où oEmbed est connu :
editors-frame = Un cadre avec un seul sujet, dans le thème de qui lit, sans son accroche :
editors-element = Un lien qui devient le cadre, et un élément pour les pages que vous faites vous-même :
editors-host = Comment l’héberger
editors-copy = Copiez tous les fichiers de ce dossier sur n’importe quel serveur web ; rien ne s’y exécute. Servez-le par https.
editors-types = Types
editors-types-how = { $types }. La plupart des serveurs les connaissent.
editors-compression = Compression
editors-compression-how = brotli ou gzip, aussi pour { $wasm } et { $bin }.
editors-caching = Mise en cache
editors-caching-how = Ce qui est demandé avec { $query } peut être gardé pour toujours. { $files } devraient être redemandés : { $header }.
editors-origin = Cadres sans origine
editors-origin-how = Une page peut mettre l’image dans { $frame }. Avec { $header }, elle s’y charge le plus vite ; sans cela, elle se charge quand même.
editors-policy = Politique de sécurité
editors-policy-how = L’image fonctionne sous cette politique de sécurité du contenu. Celle de { $file } est meilleure : elle permet aussi à ses styles d’être dans la page ; sous celle-ci, ils sont demandés comme fichiers :
editors-sums = Si vous hébergez une copie, { $file } a une somme de chaque fichier, pour vérifier la copie. N’écrivez pas ces sommes dans les pages qui montrent l’image : à la prochaine correction, elles la refuseraient.
editors-own = Vos propres données
editors-own-how = { $page }Utilisez vos propres données{ $end } : une page qui fait une telle figure de votre tableau de promesses, d’objectifs ou de positions. Cela prend une dizaine de minutes, sans code, et n’envoie rien nulle part.
editors-data = Les données
editors-data-how = { $data }Tous les passages en JSON{ $end }, avec { $schema }leur format{ $end }. Depuis l’image, vous pouvez enregistrer ce qu’elle montre sous forme de tableau (CSV, avec des virgules). Si votre tableur met tout dans une colonne, importez le fichier comme texte et choisissez la virgule.
