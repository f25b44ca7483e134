# Palabras de la interfaz en español.
-locale = es
-direction = ltr

## Sides, voices, kinds
side-abroad = dicho hacia fuera
side-home = dicho hacia dentro
side-unclear = dicho, público dudoso
side-done = hecho
passages = { $n ->
    [one] { $n } pasaje
   *[other] { $n } pasajes
 }

## Between parts of a line, and around a quotation
join-comma = { ", " }
join-colon = { ": " }
join-semicolon = { "; " }
sentence-whole = { $sentence }.
quote-open = { "«" }
quote-close = { "»" }

## The computed sentence
selection-of = de { $n } de { $all } pasajes
selection-searched = { $n ->
    [one] { $n } pasaje contiene «{ $query }»
   *[other] { $n } pasajes contienen «{ $query }»
 }

## Groups
group-further = Hechos más lejos del marco «{ $rules }» que las palabras
group-alike = Los hechos coinciden con las palabras
group-closer = Hechos más cerca del marco «{ $rules }» que las palabras
group-words-elsewhere = Hechos, pero ninguna palabra de este tipo: { $side }
group-said-only = Palabras, pero ningún hecho
group-done-only = Hechos, pero ninguna palabra de: { $who }
group-scholars-only = Solo palabras de: { $who }
group-words-elsewhere-here = Hechos, pero en esta selección ninguna palabra de este tipo: { $side }
group-said-only-here = Palabras, pero ningún hecho en esta selección
group-done-only-here = Hechos, pero en esta selección ninguna palabra de: { $who }
group-scholars-only-here = En esta selección, solo palabras de: { $who }
group-nothing-here = Ningún pasaje en esta selección
group-not-covered = No está en estos datos
open-all = Abrir los { $n } temas

## Figures
count-side = { $n } { $side }
count-interpreters = { $n } de: { $who }

## What it rests on
rests = En qué se apoya
method-codebook = Método publicado
method-mark = Esta forma de contar es la suya, no la publicada: { $what }.
method-interpreters = las palabras de «{ $who }» cuentan con las demás
method-unclear = las palabras de público dudoso cuentan como: { $side }
method-median = la nota mediana sustituye a la media
method-short = Otra forma de contar que la publicada: { $what }
method-short-interpreters = con: { $who }
method-short-unclear = público dudoso contado como: { $side }
method-short-median = medianas
method-json = Este archivo viene de una vista con otra forma de contar. Sus notas son las publicadas.
method-back = Volver al método publicado
method-changes = { $n ->
    [one] { $n } resultado difiere del publicado.
   *[other] { $n } resultados difieren de los publicados.
 }
method-words = Las palabras de quién cuentan
method-leaders = solo { $who }
method-with-interpreters = también { $who }
method-audiences = Público dudoso
method-apart = contado aparte
method-with-unclear = como: { $side }
method-middle = Una marca indica
middle-mean = media
middle-median = mediana
method-unclear-note = El método publicado cuenta aparte las palabras de público dudoso. Aquí todas cuentan como: { $side }. Es solo una suposición, para ver qué cambiaría.
method-ghosts = Las marcas pálidas están donde las publicadas.
range-note = barra: adónde iría la marca si se dejara fuera un solo pasaje cualquiera
range-what = Una barra muestra cuánto se movería una marca si se dejara fuera un solo pasaje cualquiera. Los autores eligieron estos pasajes. No son una muestra: una barra no es un margen de error.
range-told = Se muestran las barras.
range-short = { $side } { $position } (de { $low } a { $high })
range-short-same = { $side } { $position } (no se mueve)
range-short-one = { $side } { $position } (un solo pasaje)
range-name = Dónde está la { $middle }, y cuánto se mueve si se deja fuera un solo pasaje: { $line }
range-line = { $side }: { $middle } { $position }, de { $low } a { $high } sin uno de los pasajes
range-line-same = { $side }: { $middle } { $position }, igual sin uno de los pasajes
range-line-one = { $side }: { $position }, se apoya en un solo pasaje
range-gap = hechos menos palabras: { $gap }, de { $low } a { $high } sin uno de los pasajes
decides-none = Ningún pasaje cambiaría por sí solo el resultado.
decides-these = Sin uno de estos pasajes, el resultado cambiaría:
changes-title = Resultados que cambiarían: { $n } de { $all }
changes-note = Cada columna cuenta de otra forma los pasajes mostrados. Una flecha → señala un resultado distinto del publicado.
changes-caption = Resultado de cada tema según cada forma de contar
changes-issue = Tema
changes-scholars = Con: { $who }
changes-unclear = Dudoso como: { $side }
changes-median = Mediana
changes-own = Su método
changes-same = { $group }, con cualquier método
changes-to = pasa a
decides-title = Dónde un solo pasaje cambiaría el resultado: { $n ->
    [one] { $n } tema
   *[other] { $n } temas
 }
decides-some = { $issue }: { $group }
decides-to = sin él: { $group }
record-decides = Sin este pasaje, el resultado sería: { $group }
record-leaves = Sin este pasaje, el resultado seguiría siendo: { $group }
decides-nothing = ningún pasaje sobre este tema
short-further = hechos más lejos
short-alike = coinciden
short-closer = hechos más cerca
short-words-elsewhere = no «{ $side }»
short-said-only = solo palabras
short-done-only = solo hechos
short-scholars-only = solo { $who }
short-not-covered = ningún pasaje

## The reader’s own codes
codes-mark = Estas notas son las suyas, no las publicadas: { $what }.
codes-recoded = { $n ->
    [one] { $n } pasaje con nota suya
   *[other] { $n } pasajes con nota suya
 }
codes-left-out = { $n ->
    [one] { $n } dejado fuera
   *[other] { $n } dejados fuera
 }
codes-short = Otras notas que las publicadas: { $what }
codes-published = Todas las notas son las publicadas.
codes-no-moves = No cambia ningún tema.
codes-moves = { $n ->
    [one] Cambia { $n } tema
   *[other] Cambian { $n } temas
 }
codes-no-groups = ningún resultado pasa a ser otro
codes-groups = { $n ->
    [one] { $n } tiene otro resultado
   *[other] { $n } tienen otro resultado
 }
codes-only-out = { $n ->
    [one] { $n } pasaje dejado fuera
   *[other] { $n } pasajes dejados fuera
 }
codes-undo = Deshacer
codes-redo = Rehacer
codes-back = Todo como se publicó
codes-what = Qué cambió
codes-what-issues = Temas que cambian
codes-to = { $from } → { $to }
codes-out = dejado fuera
codes-gap = hechos menos palabras { $from } → { $to }
codes-no-gap = ninguno
codes-within = la misma media, con otras notas
codes-more = Comparar notas
codes-own = Su nota
codes-own-out = Usted dejó fuera este pasaje. No cuenta en ninguna parte.
codes-published-code = Nota publicada
codes-change = Poner su nota
codes-change-note = Su nota mueve las marcas en todas las vistas. El enlace a esta página la conserva. Los datos publicados quedan como están, y todo lo que haga con su nota lo dice.
codes-leave-out = Dejar fuera este pasaje
codes-take-back = Volver a la nota publicada
codes-is-published = como se publicó
codes-row-out = dejado fuera por usted
codes-left-out-title = Dejados fuera por usted
codes-row-own = de usted; publicada { $code }
codes-name-own = nota suya; publicada { $words }
codes-record-own = Nota de un lector aquí: { $code } ({ $words })
codes-record-out = Un lector dejó fuera este pasaje
codes-file = Sus notas, como archivo de un segundo evaluador
codes-file-note = Notas de un lector que partió de las publicadas. No son una comprobación independiente. Una nota es un número de la escala. "x" significa dejado fuera, null significa sin nota.
codes-empty = Hoja de notas vacía
codes-empty-note = Para alguien que no ha visto las notas publicadas. Una nota es un número de la escala. Ponga "x" para dejar fuera un pasaje y null donde no dé nota.
codes-read = { $n ->
    [one] Se leyó el archivo del segundo evaluador: { $n } pasaje
   *[other] Se leyó el archivo del segundo evaluador: { $n } pasajes
 }, { $changes } de ellos distintos de lo publicado.
codes-refused = { $n ->
    [one] No se tomó nada de este archivo. Tiene { $n } problema, indicado abajo.
   *[other] No se tomó nada de este archivo. Tiene { $n } problemas, indicados abajo.
 }
codes-more-problems = … y { $n } más
codes-alpha = α de Krippendorff (ordinal)
codes-alpha-none = sin valor: las notas son todas iguales, o ningún pasaje tiene dos
codes-alpha-rest = Ambos pusieron nota a { $n } de { $all } pasajes, y a { $alike } de ellos la misma. Como nominal { $nominal }, como intervalo { $interval }.
codes-alpha-what = 1 significa que ambos coinciden siempre. 0 es lo que daría el azar. Menos de 0 es peor que el azar. Las notas cuentan como rangos.
codes-published-own = Notas publicadas y las suyas
codes-published-second = Notas publicadas y las del segundo evaluador
codes-own-second = Sus notas y las del segundo evaluador
codes-own-none = No ha cambiado ninguna nota. Abra un pasaje y elija «Poner su nota».
codes-own-caution = Usted partió de las notas publicadas y cambió { $n } de { $all }. Este número muestra, pues, cuánto se alejó de ellas. No muestra si son sólidas.
codes-second-caution = α solo dice algo si el segundo evaluador no había visto las notas publicadas.
codes-second = Segundo evaluador
codes-second-by = Segundo evaluador: { $coder }
codes-second-hint = Pida a alguien que ponga notas a los pasajes en una hoja vacía y cárguela aquí. El archivo se queda en este dispositivo. Se lee en esta página y no se envía a ninguna parte.
codes-second-counts = { $file }: { $n ->
    [one] { $n } pasaje
   *[other] { $n } pasajes
 } con nota, { $out } dejados fuera, { $none } sin nota.
codes-load = Cargar el archivo de un segundo evaluador…
codes-take = Usar estas notas como suyas
codes-take-note = Entonces cuentan en todas las vistas y están en el enlace, marcadas como suyas. Deshacer devuelve las anteriores.
codes-differ = { $n ->
    [one] Donde difieren los dos: { $n } pasaje
   *[other] Donde difieren los dos: { $n } pasajes
 }
codes-differ-none = Ambos dieron a cada pasaje la misma nota.
codes-apart = diferencia de { $distance }
codes-by-published = publicada
codes-by-second = segundo evaluador
codes-by-own = suya
codes-problems = No se tomó nada de { $file }
codes-warnings = Para revisar en { $file }
codes-json = Este archivo viene de una vista con notas de un lector. Sus notas son las publicadas.

## The figure
headline = Donde más difieren palabras y hechos: { $widest }
headline-home = Donde más difieren las palabras a los dos públicos: { $widest }
headline-none = Ningún tema de aquí tiene a la vez palabras y hechos que comparar
headline-match = { $n ->
    [one] Palabras y hechos coinciden en el único tema que se puede comparar
   *[other] Palabras y hechos coinciden en los { $n } temas que se pueden comparar
 }
sentence-match = palabras y hechos coinciden en { $issues }
sentence-match-both = palabras y hechos coinciden en { $issues }: { $both }
sentence-thin = { $nthin ->
    [1] una
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
   *[other] { $nthin }
 } de { $nall ->
    [1] una comparación
    [2] dos comparaciones
    [3] tres comparaciones
    [4] cuatro comparaciones
    [5] cinco comparaciones
    [6] seis comparaciones
   *[other] { $nall } comparaciones
 } { $nthin ->
    [1] se apoya
   *[other] se apoyan
 } en pocos datos
sentence-thin-on = hay pocos datos en { $issues }
sentence-firm = { $n ->
    [one] la comparación sería la misma sin uno de los pasajes
   *[other] las { $n } comparaciones serían las mismas sin uno de los pasajes
 }
list-and = { $first } y { $last }
verdict-deeds = Hechos
verdict-words = las palabras
verdict-what = Lo «{ $side }»:
verdict-base = lo «{ $side }»
verdict-much-further = { $what } mucho más lejos del marco «{ $rules }» que { $base }
verdict-further = { $what } más lejos del marco «{ $rules }» que { $base }
verdict-little-further = { $what } un poco más lejos del marco «{ $rules }» que { $base }
verdict-little-closer = { $what } un poco más cerca del marco «{ $rules }» que { $base }
verdict-closer = { $what } más cerca del marco «{ $rules }» que { $base }
verdict-much-closer = { $what } mucho más cerca del marco «{ $rules }» que { $base }
verdict-match = Los hechos coinciden con las palabras
verdict-match-both = Coinciden: { $both }
verdict-same = Lo mismo a los dos públicos
differ-widely = Difieren mucho: { $rules }
differ = Difieren: { $rules }
differ-little = Difieren un poco: { $rules }
statements = { $n ->
    [one] { $n } declaración
   *[other] { $n } declaraciones
 }
deeds = { $n ->
    [one] { $n } hecho
   *[other] { $n } hechos
 }
thin = pocos datos
said = Dicho
did = Hecho
undated-short = sin fecha
key-did = hecho
key-match = coinciden
key-same = lo mismo a los dos
key-thin = pocos datos: una sola declaración o un solo hecho podría cambiar el resultado
rows-rest = { $n ->
    [one] { $n } tema más
   *[other] { $n } temas más
 }
rows-empty = Ningún pasaje en esta selección: { $issues }.
rows-elsewhere = No está en estos datos: { $issues }.
picture-rows = Una fila por tema, de «{ $rejects }» a la izquierda a «{ $accepts }» a la derecha
skip = Ir a la figura
more = Más
answers-evidence = Cada declaración y cada hecho detrás de la figura, y qué nota tiene.
answers-speakers = Quién lo dijo: lo que dijo cada persona, por orden de fechas.
answers-timeline = Palabras y hechos por fecha. Los pasajes sin fecha se cuentan a la derecha.
answers-places = Los lugares que nombran los pasajes, con las palabras y los hechos de cada uno.
answers-story = El argumento paso a paso, con las palabras y los hechos que lo sustentan.
more-look = Verlo de otra forma
more-check = Comprobarlo
more-take = Llevárselo
more-rows = Una fila por tema. Primero, donde más difieren palabras y hechos.
more-map = Todos los temas en una imagen: palabras a lo ancho, hechos a lo alto.
more-audiences = Comparar lo que oyen los dos públicos
more-audiences-about = Poner las palabras a un público junto a las palabras al otro.
more-deeds = Comparar palabras y hechos
more-deeds-about = Volver a la primera comparación.
more-about = La escala, quién puso las notas, qué diría un crítico.
more-sure = Ver qué cambiaría si dejara fuera un pasaje o contara de otra forma.
more-codes = Poner sus notas, o las de otra persona, junto a las publicadas.
more-help = Cómo leer las marcas, y las teclas.
more-share = Formas de mostrarlo en otro sitio: código, imágenes, datos, cómo citarlo.
more-link = Un enlace a esta vista precisa.
sure = ¿Es seguro?
sure-what = Cada marca es la media de unos pocos pasajes. Cuéntelos aquí de otra forma y vea qué resultados cambiarían.
sure-show = Mostrar
sure-ranges = Cuánto mueve un pasaje una marca
sure-interpreters = Palabras de: { $who }
scored-by = Notas de: { $by }.
others = { $n ->
    [one] { $n } tema más no se puede comparar
   *[other] { $n } temas más no se pueden comparar
 }
others-said = { $n ->
    [one] { $n } solo tiene palabras
   *[other] { $n } solo tienen palabras
 }
others-done = { $n ->
    [one] { $n } solo tiene hechos
   *[other] { $n } solo tienen hechos
 }
others-words-elsewhere = { $n ->
    [one] { $n } tiene palabras, pero ninguna de este tipo: { $side }
   *[other] { $n } tienen palabras, pero ninguna de este tipo: { $side }
 }
others-interpreters = { $n ->
    [one] { $n } solo tiene palabras de: { $who }
   *[other] { $n } solo tienen palabras de: { $who }
 }
others-here = { $why } en esta selección

## The picture
hollow-note = contorno fino: un solo pasaje
line-solid = línea continua: la fuente ({ $source }) une los dos
line-dashed = línea discontinua: solo los evaluadores unen los dos
ghost-note = marca pálida: como se publicó

## The map
map-said = DICHO
map-did = HECHO
map-yes-yes = sí a ambos
map-no-no = no a ambos
map-yes-no = dice sí, hace no
map-no-yes = dice no, hace sí
map-diagonal = hace lo que dice
map-hint-said = dicho
map-hint-did = hecho
map-only-words = Solo se citan palabras
map-only-words-here = Aquí solo palabras
map-only-deeds = Solo se citan hechos
map-deeds-apart = Hechos, sin palabras que comparar
map-only-deeds-here = Aquí solo hechos

## Accessible names
issue-name = { $issue }: { $group }; { $figures }
issue-name-both = { $issue }: palabras: { $said }; hechos: { $did }; { $verdict }
record-name = { $side }, { $who }, { $date }: { $words }. { $issue }
record-name-deed = { $side }, { $date }: { $words }. { $issue }
picture-map = Mapa: a lo ancho, lo que se dice; a lo alto, lo que se hace; de { $low } a { $high }

## Dates
undated = sin fecha en la fuente ({ $source })
undated-note = sin fecha en la fuente ({ $source }): «{ $note }»

## Views and tools
view-rows = Filas
view-all = Los { $n } pasajes
view-map = Mapa
view-evidence = Todos los pasajes
view-timeline = Cronología
view-story = El argumento
views = Vistas
search = Buscar en los pasajes
filter = Filtrar
filters = Filtros
about = Cómo se puso nota
help = Cómo leer esto
copy-link = Copiar enlace
clear-all = Borrar todo
close = Cerrar
theme-dark = Colores oscuros
theme-light = Colores claros
period = Período
period-from = desde
period-to = hasta
period-hint = un año, un mes o un día, como 2017 o 2017-06
period-no-date = «{ $found }» no es una fecha. Escriba un año, un mes o un día, como 2017, 2017-10 o 2017-10-18.
period-late-start = «{ $found }» es posterior al fin del período, { $end }. Escriba una fecha anterior.
period-early-end = «{ $found }» es anterior al comienzo del período, { $start }. Escriba una fecha posterior.
undated-out = { $n ->
    [one] { $n } pasaje sin fecha no se muestra
   *[other] { $n } pasajes sin fecha no se muestran
 }
facet-issue = Tema
facet-audience = Dicho o hecho
facet-voice = Palabras de quién
facet-aim = Objetivo
facet-category = Tipo de hecho
facet-position = Nota
facet-speaker = Quien habla
facet-place = Lugar
facet-note = Marque dos en una lista para ver los pasajes con una u otra. Marque en dos listas para ver los que tienen ambas. Cada número dice cuántos mostraría esa opción.
empty-title = Ningún pasaje corresponde a esta selección
empty-text = Borre los filtros para ver los { $all } pasajes.
fold = Plegar
compare-title = Uno junto a otro
compare-remove = quitar { $issue } de la comparación

## Timeline
picture-timeline = Cronología con una fila por tema: lo dicho sobre la línea, lo hecho debajo, por año
timeline-note = Sobre la línea de una fila: dicho. Debajo: hecho. Una barra es tan ancha como vaga es su fecha: un año ocupa un año entero.
timeline-broken = La línea se corta donde se omiten años sin pasaje fechado ni suceso.
timeline-row = { $issue }: { $n } con fecha, { $undated } sin fecha
timeline-undated = { $n } sin fecha
timeline-events = { $n ->
    [one] { $n } suceso alrededor
   *[other] Los { $n } sucesos alrededor
 }
brush-from = Período desde { $date }
brush-to = Período hasta { $date }
brush-window = Período de { $from } a { $to }
brush-clear = Todos los años
timeline-many = Hay demasiados pasajes para una marca cada uno. En cada fila, cuanto más larga es una barra, más pasajes hay en ese momento.
timeline-ghosts = Pálido: pasajes fuera de esta selección.

## Play
play = Reproducir
play-pause = Pausa
play-group = Reproducir los años
play-back = Un año atrás
play-next = Un año adelante
play-all = todos los años
play-span = { $from }–{ $to }
play-speed = Velocidad
play-times = { $times }×
play-still = Su sistema pide menos movimiento, así que los años solo avanzan cuando usted los mueve.
play-runs = Los años avanzan, de { $from } a { $to }.
play-undated = { $n ->
    [one] { $n } pasaje sin fecha queda fuera, porque no tiene año.
   *[other] { $n } pasajes sin fecha quedan fuera, porque no tienen año.
 }
play-told = Hasta { $year }: { $selection }
play-end = Ningún año posterior tiene un pasaje con fecha.
key-play = al reproducir, un año atrás o adelante

## Places
view-places = Lugares
picture-places = Mapa con un círculo por cada lugar que nombran los pasajes
places-note = Cuantos más pasajes, mayor el círculo. Un pasaje que nombra dos lugares se cuenta en ambos.
places-outside = { $n ->
    [one] { $n } lugar queda fuera de esta parte del mapa.
   *[other] { $n } lugares quedan fuera de esta parte del mapa.
 }
places-hidden = { $n ->
    [one] { $n } pasaje de «{ $who }» no está dibujado.
   *[other] { $n } pasajes de «{ $who }» no están dibujados.
 }
places-land-waiting = La tierra aún se está cargando.
places-land-missing = No se pudo cargar la tierra. Los círculos y la lista están sin ella.
places-forums = Foros y tratados
places-neither = Ni lugar ni foro nombrados
places-chosen = elegido
places-fit = Mostrar todos los lugares
places-list = Lugares y foros
places-counts = { $placed } de { $all } pasajes nombran un lugar, { $forums } solo un foro, { $neither } ninguno de los dos.
places-none = Ningún pasaje en esta selección
notice-zoom = { $shown } de { $all } lugares a la vista, a { $scale } veces el tamaño del mundo entero.

## Story
story-step = Paso { $n } de { $all }: { $title }
story-steps = Pasos del relato
story-next = Siguiente
next-hit = Resultado siguiente
story-back = Atrás
story-explore = Explorar esta vista
story-free = Abrir toda la figura
story-finding = La conclusión de los autores:
key-story = en el relato, un paso atrás o adelante

## An issue
issue-evidence = { $issue }: los datos
issue-rule = Medido respecto a: { $rule }.
issue-concludes = Qué concluyen los autores (fuente: { $source })
issue-elsewhere = La fuente ({ $source }) trata este tema en una parte que no está en estos datos.
issue-nothing = La fuente ({ $source }) no tiene ningún pasaje sobre este tema.
issue-hidden = Sus filtros ocultan todos los pasajes sobre este tema.
issue-sure = ¿Es seguro?
entry-why = por qué
entry-why-of = por qué: { $score }
evidence-undated = Donde no hay fecha, la fuente ({ $source }) no da ninguna.
evidence-no-answer = No se cita ningún hecho que responda.
evidence-no-answer-here = Ningún hecho de esta selección responde.
evidence-no-deeds = No se cita ningún hecho sobre este tema.
evidence-no-deeds-here = Ningún hecho sobre este tema está en esta selección.
evidence-no-words = No se citan palabras sobre este tema.
evidence-no-words-here = Ninguna palabra sobre este tema está en esta selección.
evidence-no-words-on = No se citan palabras detrás de estos hechos.
evidence-no-words-on-here = Ninguna palabra detrás de estos hechos está en esta selección.
evidence-above = Respondido arriba:
evidence-elsewhere = Respondido en { $issue }:
compare-with = Comparar con…
compare-away = quitar

## A passage
card-ours = En nuestras palabras.
card-ours-too = En nuestras palabras:
card-quoted = Citado en la fuente ({ $source }):
card-scored = Nota: { $score }
card-reason = Razón:
card-deeds = Qué se hizo al respecto
card-words = Las palabras a las que responde
card-no-words = No se citan palabras a las que responda.
card-open-deed = abrir este hecho
card-open-words = abrir estas palabras
answer-matches = Coincide
answer-diverges = No coincide
answer-qualifies = Coincide en parte
answer-by-source = La fuente ({ $source }) une los dos.
answer-by-scoring = Solo los evaluadores unen los dos.
card-other-words = { $n ->
    [one] Unido a { $n } declaración más
   *[other] Unido a { $n } declaraciones más
 }
card-place = Dónde está en la fuente ({ $source })
card-locator = { $section }, párrafo { $n } de { $all }
card-opening = que empieza «{ $words }…»
card-open-source = abrir la fuente ({ $source })
card-aim = Objetivo que nombra la fuente ({ $source }): { $aim }
card-category = La fuente ({ $source }) lo incluye en: { $category }
card-notes = Contexto de fuera de la fuente ({ $source })
card-n-notes = { $n ->
    [one] { $n } apunte, no contado
   *[other] { $n } apuntes, no contados
 }
card-copy-link = Copiar enlace
card-cite = Citar
card-dispute = Discutir esta nota
card-copy-report = ¿Ha visto un error?
report-contact = Avisar de un error
place-short = { $section }, ¶{ $n }
place-numbered = Sección { $number }
previous = Anterior
next = Siguiente
drawn-report = unidos por la fuente ({ $source })
drawn-coder = unidos solo por los evaluadores
link-matches = el hecho cumple lo que dicen las palabras
link-diverges = el hecho es lo contrario, o menos de lo prometido
link-qualifies = el hecho limita lo que significan las palabras
link-reinterprets = da un nuevo sentido a las otras palabras
link-reinterpreted = recibe un nuevo sentido de
link-echoes = vuelve a decir lo mismo
link-echoed = se vuelve a decir en
link-escalates = afirma lo mismo, con más fuerza y más tarde
link-escalated = se afirma con más fuerza después en
link-departs = se aparta de lo dicho antes
link-departed = se retira después en

## Speakers
evidence-list = Lista
passages-unfold = Desplegar todo
passages-fold = Plegar todo
pages-span = Del { $from } al { $to } de { $all }.
pages-next = Mostrar los { $n } siguientes
pages-previous = Mostrar los { $n } anteriores
counted = Un número cuenta los pasajes de una marca.
evidence-as = Mostrar como
evidence-table = Tabla
evidence-speakers = Quién habla
view-speakers = Quién habla
picture-speakers = Quién habla: una franja para cada uno, de { $low } a { $high }, con una marca por declaración
speakers-counts = { $n ->
    [one] { $n } declaración
   *[other] { $n } declaraciones
 }: { $sides }
speakers-dated = { $n } con fecha, { $undated } sin fecha
speakers-none-dated = ninguna con fecha
speakers-all-dated = todas con fecha
speakers-undated = sin fecha
speakers-name = { $name }, { $role }. { $counts }. Notas en orden: { $scores }
speakers-all = Todos los que hablan
speakers-walk = Palabras en orden: { $name }
speakers-no-walk = La fuente ({ $source }) no fecha aquí ninguna declaración, así que no tienen orden.
speakers-tray = Sin fecha en la fuente ({ $source }), por eso fuera del orden:
speakers-single = { $n ->
    [one] { $n } persona con una declaración:
   *[other] { $n } personas con una declaración cada una:
 }
speakers-out = { $n ->
    [one] { $n } persona más no dice nada en esta selección.
   *[other] { $n } personas más no dicen nada en esta selección.
 }
speakers-order = Las declaraciones con fecha bajan por cada franja en el orden de sus fechas, unidas por una línea fina. La línea es discontinua donde dos fechas se solapan. La altura de una marca no indica tiempo.
speakers-ties = Una línea gruesa une palabras cuando las posteriores se apartan de las anteriores, o afirman lo mismo con más fuerza. Es continua donde las une la fuente ({ $source }), y discontinua donde solo lo hacen los evaluadores. Una marca fuera de la línea fina es de otra persona.
speakers-tied = { $said } ({ $who }, { $date }) · { $drawn }

## Chain
chain-show = { $n ->
    [one] Mostrar la cadena de { $n } enlace
   *[other] Mostrar la cadena de { $n } enlaces
 }
chain-picture = Cadena de este pasaje: { $n ->
    [one] { $n } pasaje
   *[other] { $n } pasajes
 } y lo que los une
chain-keys = Las flechas izquierda y derecha siguen un enlace. Arriba y abajo van al siguiente de la lista. Inicio y Fin van al primero y al último. Entrar abre.
chain-number = { $n } de { $all }
chain-here = este pasaje
chain-to = a { $number }: { $said }
chain-by = { $said } { $what }
chain-further = Más adelante en la cadena
chain-across = También unidos dentro
chain-across-line = { $from } a { $to }: { $said }
chain-left-out = { $n ->
    [one] { $n } pasaje más está más adelante y no se dibuja:
   *[other] { $n } pasajes más están más adelante y no se dibujan:
 }
chain-more = y { $n } más
chain-told = Cadena de { $n } pasajes.
chain-told-none = Cadena oculta.
key-chain = en una cadena, por sus enlaces; Inicio y Fin: el primero y el último

## Evidence table
table-caption = Todos los pasajes de esta selección, por tema
column-side = Dicho o hecho
column-date = Fecha
column-speaker = Quién
column-what = Qué
column-position = Nota
column-locator = Lugar en la fuente ({ $source })
sort-name = Ordenar por:
sort-by = Ordenar por { $column }
sort-ascending = ascendente
sort-descending = descendente
actor-done = como se cita

## About
about-intro = Cada pasaje tiene una nota. Una marca está en la simple media de sus notas. Ninguna nota pesa más que otra. Donde no hay pasaje, no se completa nada.
about-scale = La escala
about-scale-code = Nota
about-scale-said = Una declaración que…
about-scale-done = Un hecho que…
about-groups = Palabras y hechos coinciden si sus medias distan como mucho { $alike }. Que coincidan no es un elogio: ambos pueden estar lejos del marco «{ $rules }».
about-thin = Hay pocos datos si uno de los dos lados tiene un solo pasaje. También si el resultado cambiaría sin uno de sus pasajes.
about-apart = No se cuentan con las demás: las palabras de «{ $who }».
about-who = Quién puso las notas
about-sources = Qué abarca
about-critic = Qué diría un crítico
about-corrections = Correcciones
about-no-corrections = Ninguna desde la primera versión.
about-independence = Los autores y el editor de la fuente ({ $source }) no han hecho esto ni lo respaldan.
about-all-cited = Cada párrafo del texto está citado por al menos un pasaje.
about-uncited-count = { $n ->
    [one] { $n } párrafo del texto no está citado. Los datos dicen por qué.
   *[other] { $n } párrafos del texto no están citados. Los datos dicen por qué.
 }

## Help
help-title = Cómo leer y usar esto
help-read = Un anillo muestra las palabras ({ $side }), un cuadrado muestra los hechos. Una flecha va de las palabras a los hechos: cuanto más larga, menos coinciden.
help-read-map = Las palabras van a lo ancho, los hechos a lo alto. Cada tema tiene un anillo en la línea inclinada, en el lugar de sus palabras. Su cuadrado está justo encima o debajo, en el lugar de sus hechos, y la flecha une los dos. En la banda sombreada, palabras y hechos coinciden. Los temas que solo tienen uno de los dos están en listas al lado y debajo. Abra un tema para ver cada uno de sus pasajes como una marca pequeña.
help-read-evidence = Aquí está cada pasaje detrás de las imágenes: quién lo dijo y a quién, o qué se hizo. Se ve cuándo, qué nota tiene y dónde está en la fuente ({ $source }).
help-read-speakers = Cada franja es una persona con dos declaraciones o más. Una marca está en la nota de una declaración. Las marcas con fecha bajan en el orden de sus fechas. Elija a una persona para ver sus palabras completas.
help-read-timeline = Cada tema tiene una fila. Lo dicho está sobre su línea, lo hecho debajo. Una marca está en su fecha y es tan ancha como vaga es la fecha. El final de la fila dice cuántos pasajes no tienen fecha. Arrastre los tiradores para elegir algunos años.
help-read-places = La lista tiene primero los lugares y foros con más pasajes. Una marca con un número dice cuántos pasajes de su tipo hay. En el mapa pequeño cada círculo es un lugar. Cuantos más pasajes, mayor es.
help-open = Abra un tema para ver sus pasajes. Abra un pasaje para ver las palabras, dónde están y por qué tienen su nota.
help-keys = Teclas
key-tab = recorrer botones y marcas
key-enter = abrir lo que tiene el foco
key-arrows = en una imagen, ir a la marca siguiente en esa dirección
key-escape = cerrar lo abierto y volver
key-slash = buscar
key-brackets = pasaje anterior y siguiente
key-undo = deshacer un cambio de sus notas; con Mayús: rehacerlo
help-share = Copie la dirección para compartir lo que ve. Conserva lo que eligió. Si no eligió vista, una página estrecha abre Filas y una ancha, Mapa.

## Source line
source-line = { $authors }, { $title } ({ $publisher }, { $published })
source-short = Fuente: { $title } ({ $publisher }, { $published }).
coding-short = Notas de: { $by }, { $date }.
coding-line = Notas de: { $by }, { $date }, según la versión { $codebook } de sus reglas. Versión de los datos: { $version }. { $method }
coding-unchecked = Nadie de fuera ha comprobado aún las notas.
coding-checked = Alguien de fuera ha comprobado las notas.

## The version of the data, where a link names one
version-pinned = Este enlace conserva la versión { $version } de los datos.
version-newest = Es la más reciente.
version-same = La más reciente es la versión { $newest }. Desde entonces no se corrigió ningún pasaje.
version-since = { $n ->
    [one] Desde entonces se corrigió { $n } pasaje. La más reciente es la versión { $newest }.
   *[other] Desde entonces se corrigieron { $n } pasajes. La más reciente es la versión { $newest }.
 }
version-live = Mostrar la más reciente
version-missing = Este enlace pide la versión { $asked } de los datos. Ahora no se encuentra. Usted ve la más reciente, la versión { $own }.
version-alone = Este enlace pide la versión { $asked } de los datos. Esta copia solo tiene la versión { $own }, así que ve esa.
version-unreached = Ahora no se llega a la versión { $asked } de los datos. Sigue viendo la versión { $own }.
version-newest-unreached = Ahora no se llega a los datos más recientes. Sigue viendo la versión { $own }.
version-there = Abrir esa versión en la página pública

## Notices
notice-copied = Copiado.
notice-copied-note = Se ha copiado una nota. Péguela en un mensaje a quien publica esta página y añada qué está mal.
notice-note-by-hand = Su navegador no deja que esta página copie. Copie a mano el texto de abajo. Péguelo en un mensaje a quien publica esta página y añada qué está mal.
notice-copy-failed = Su navegador no deja que esta página copie. El texto está marcado abajo: cópielo a mano.
notice-saved = Su navegador recibió una copia de esta página, con esta vista y sus datos.
notice-save-failed = No se pudo guardar ninguna copia. Este sitio bloquea las descargas, o falta una parte de la página. Abra la página misma en la dirección de abajo y guárdela allí.
notice-view = { $view }. { $selection }
notice-selection = Se muestran { $n } de { $all } pasajes.
notice-searched = { $n } pasajes coinciden.
notice-dropped = Una parte de este enlace no se puede mostrar aquí y se omite: { $what }
study-missing = No se pudo cargar lo que pidió. Inténtelo otra vez, o recargue la página.
study-again = Intentar otra vez
study-late = Lo que pidió está en camino.
dropped-free = Mostrar la primera vista
notice-end = No hay más pasajes por este lado.
copy-title = Texto para copiar

## What can be copied
citation = { $who }, { $what }, { $date }. En: { $authors }, { $title }, { $publisher }, { $published }, { $place }. { $url } Nota: { $code } ({ $words }), de { $by }, versión { $version }. { $link }
report-dispute = Yo daría otra nota a este pasaje. Nota actual: { $now }. Pasaje: { $record } (versión de los datos: { $version }). { $link } La razón que se da: { $reason } Mi nota, y por qué:
report-error = Creo que hay un error en este pasaje: { $record } (versión de los datos: { $version }). { $link } Lo que dice ahora: { $now } Lo que sería correcto, y por qué:
report-error-general = Creo que hay un error en estos datos (versión { $version }). { $link } Cuál es, y qué sería correcto:

## Share
share-link = Enlace a esta vista
share-link-page = Página pequeña, que muestra una tarjeta donde se despliegan los enlaces
share-links = Enlaces
share-link-issue = Enlace a este tema
share-embed = Otros códigos
share-iframe = Código (iframe)
share-element = Elemento para páginas que usted construye
share-placeholder = Enlace que se convierte en un marco con la altura justa (necesita un script)
share-static = Imagen que enlaza aquí
share-quotation = Cita que enlaza aquí
share-newsletter = Boletín
share-amp = AMP
share-scroll = Relato para desplazarse
share-scroll-free = Ver uno mismo todos los temas y pasajes
share-picture = Imágenes
share-screen = Como en la pantalla
share-landscape = Ancha, 1,91 : 1
share-square = Cuadrada, 1 : 1
share-portrait = Alta, 4 : 5
share-one-column = Una columna, 85 mm
share-two-columns = Dos columnas, 180 mm
share-letter = Boletín, 600 px
share-texts = Textos
share-title = Título
share-caption = Pie
share-alt = Texto alternativo
share-description = Descripción larga
share-data = Datos
share-csv-shown = Pasajes mostrados, CSV
share-csv-all = Todos los pasajes, CSV
share-csv-note = Las comas separan las columnas de un archivo CSV. Si su hoja de cálculo lo pone todo en una columna, use su importación de texto y elija la coma.
share-json-shown = Pasajes mostrados, JSON
share-json-all = Todos los pasajes, JSON
share-citation = Cita
share-plain = Texto sin formato
share-bibtex = BibTeX
share-csl = CSL-JSON
share-no-address = Aún no hay enlace, porque esta página no conoce su dirección web. Ábrala en esa dirección. O pida a su editor que la construya con --url.
share-no-web-address = Este código no funcionaría en otro sitio, porque la página está abierta desde un archivo. Ábrala en su dirección web (https://…). O pida a su editor que la construya con --url.
share-other-data = Este código mostraría otros datos que los que ve: un sitio los eligió para su propia página. Copie el código de esa página.
share-no-https = Las páginas AMP necesitan una dirección con https://, y esta página no la tiene.
share-more = { $n ->
    [one] y { $n } tema más
   *[other] y { $n } temas más
 }
share-all-passages = los { $all } pasajes
share-of-passages = { $n } de { $all } pasajes
share-searched = búsqueda: «{ $query }»
share-period-from = desde { $from }
share-period-to = hasta { $to }
share-selected = Una selección: { $n } de { $all } pasajes.
share-credit = Notas de: { $by }. Fuente: { $publisher }, { $year }.
share-credit-version = Notas de: { $by } (versión de los datos: { $version }). Fuente: { $publisher }, { $year }.
share-scored-by = Notas de: { $by }.
share-alt-gaps = Gráfico con una fila por tema.
share-alt-map = Mapa: palabras a lo ancho, hechos a lo alto.
share-alt-evidence = Tabla de pasajes por tema.
share-alt-speakers = Franjas, una por persona, con una marca por declaración.
share-speakers = { $n ->
    [one] { $n } persona
   *[other] { $n } personas
 } con dos declaraciones o más, { $nsingle } con una.
share-walk = Las palabras en el orden de sus fechas: { $name }.
share-alt-timeline = Cronología de lo dicho y lo hecho.
share-alt-places = Mapa del mundo con un círculo por cada lugar que nombran los pasajes.
share-alt-story = Un paso del argumento, «{ $title }», con su imagen.
share-alt-record = Un pasaje, { $side }, { $who }, { $date }: { $what }
share-score = Nota: { $words }.
share-scored-as = Nota: { $words }, de { $by }.
share-scale-ends = La escala muestra: { $title }. Va de «{ $left }» a la izquierda a «{ $right }» a la derecha.
share-places-said = Palabras, de izquierda a derecha: { $words }.
share-places-done = Hechos, de izquierda a derecha: { $words }.
share-marks = Un anillo está en la { $middle } de lo «{ $side }», un cuadrado en la { $middle } de los hechos. Si no coinciden, una flecha va de las palabras a los hechos. Es discontinua donde hay pocos datos.
share-not-covered = No está en estos datos: { $issues }.
share-nothing-selected = Ningún pasaje en esta selección: { $issues }.
share-partly = Este archivo tiene { $n } de los { $all } pasajes.
share-cite-view = { $by }: { $title }. Versión de los datos: { $version }, { $date }. Notas de pasajes en { $source }. { $link }
share-cite-source = { $authors }, { $title }, { $publisher }, { $published }
share-cite-note = Versión de los datos: { $version }. Notas de pasajes en { $source }.
share-cite-score = Nota: «{ $words }».
share-coding = Notas de: { $by }, { $date }, versión de los datos: { $version }.
share-unchecked = Nadie ajeno al proyecto ha comprobado aún las notas.
share-checked = Las notas se comprobaron desde fuera.
share-source = Fuente: { $source }.
share-show-all = Mostrar todo
share = Compartir
share-waiting = Se prepara lo que se puede compartir…
share-failed = No se pudo cargar esta parte. Cierre esto e inténtelo otra vez, o copie la dirección de esta página.
notice-file-saved = El archivo está listo.
notice-file-refused = ¿No llegó ningún archivo? Entonces este sitio bloquea los archivos. Abra la página misma, en la dirección de abajo, y guárdelo allí.
open-page = Abrir la página
share-framed = El sitio en el que está puede bloquear archivos.
share-copy = Copiar
share-system = Compartir con una aplicación…
share-version = Datos en enlaces y códigos
share-live = Vivos: recogen correcciones
share-pinned = Fijos: conservan esta versión
share-picture-note = La imagen contiene el titular, la clave, la fuente y el enlace. También dice quién puso las notas. Las formas impresas se leen sin color.
share-editors = Para redacciones: licencias, correcciones, alojamiento
share-what = Qué
share-what-passage = Este pasaje
share-what-issue = Este tema
share-what-view = Esta vista: { $view }
share-what-figure = Toda la figura
share-where = Dónde
share-web = Página web
share-print = Impreso
share-social = Redes
share-form = Forma de la imagen
share-look = Aspecto
share-theme = Tema de color
share-light = Claro
share-dark = Oscuro
share-auto = Como el dispositivo del lector
share-heading = Titular
share-heading-on = El titular de la figura
share-heading-off = Su propio titular
share-type = Letras de los titulares
share-serif = Titulares con remates
share-sans = Titulares sin remates
share-accent = Color de una barra arriba
share-accent-none = Sin barra
share-words = Palabras
share-headline = Titular
share-length = { $n } de { $most } caracteres
share-again = Recuperar los nuestros
share-width = Ancho
share-px = { $width } px
share-size = { $width } px de ancho, { $height } px de alto
share-size-unknown = { $width } px de ancho
share-preview = Vista previa de lo que obtiene
share-take-code = Copiar el código
share-take-both = Copiar el código y guardar su imagen
share-take-picture = Guardar la imagen
share-take-pdf = Guardar el PDF
share-also = También como
share-upload = El código muestra { $file }. Suba esa imagen y ponga su dirección en lugar del nombre.
share-more-ways = Más: otros códigos y formatos, textos, datos, cita
share-no-letters = No todas las letras de estos datos están en las fuentes para PDF. Guarde mejor el SVG.
share-save-copy = Guardar una copia de esta página

## Small pages: one issue or one record by itself
small-words = { $issue }: palabras de { $who }, { $date }
small-deed = { $issue }: un hecho, { $date }
small-from = De { $title } ({ $publisher }, { $published }), notas de { $by }.
small-live = Abrir en la imagen interactiva
small-editors = Para redacciones

## Small forms
form-no-issue = Esta franja muestra un tema, pero su dirección no nombra ninguno que esté en estos datos.
form-no-record = Esta tarjeta muestra un pasaje, pero su dirección no nombra ninguno que esté en estos datos.

## Failures
failed-data = No se pudo leer el archivo de datos. Está dañado, o es para otra versión de esta página. Recargue la página. Si no sirve, avise a su editor.

## Without a program
needs-script = Se necesita JavaScript para buscar, filtrar y abrir un pasaje. Está desactivado en este navegador.
all-passages = Todos los pasajes, por tema
whole-data = Todos los datos como texto
still-loading = La imagen se está cargando…
still-off = Un programa dibuja esta imagen, y los programas están desactivados en este navegador.
still-turn-on = Active JavaScript para esta página y vuelva a cargarla.
still-or-read = O lea { $data }.
still-whole-data = todo el conjunto de datos como texto
still-off-here = Los programas están desactivados aquí, así que no se puede abrir nada. Esto es «{ $title }»: no se pueden mostrar otros datos sin programas. { $page } o lea { $data }.
newer = Hay una versión más reciente de esta página.
newer-show = Mostrarla

## Promises with what came of each
promised-first = { $n } de { $all } promesas { $label }
promised-count = { $n } { $label }
promised-none = { $n ->
    [one] { $n } promesa
   *[other] { $n } promesas
 }
promised-apart = Las demás: { $list }.
promised-reached = { $n } de { $all } cantidades prometidas alcanzadas
promised-pair = prometido { $target }, alcanzado { $reached }
promised-without = { $n } más sin cantidad alcanzada
promised-all = { $n ->
    [one] La promesa y lo que pasó
   *[other] Las { $n } promesas y lo que pasó
 }
promised-said = Prometido
promised-happened = Lo que pasó
promised-ring = prometido
promised-square = alcanzado
promised-both = alcanzado como se prometió
promised-amount = prometido: { $amount }
promised-no-amount = No se da ninguna cantidad.
promised-until = hasta { $date }
promised-rated = a fecha de { $date }
promised-disputed = Discutido
promised-by-actor = Las mismas promesas, según quién las hizo
promised-by-issue = Las mismas promesas, por tema
promised-no-issue = Sin tema
promised-no-actor = Sin nombre
promised-version = Versión de { $date }.
promised-rated-by = Evaluación de: { $by }.
promised-source = Fuente

## Sentences of the scripts around the program
script-advice = Recargue la página. Si no sirve, puede que su navegador o su red bloqueen WebAssembly o un archivo que esta página necesita.
script-advice-file = Una parte de este archivo está dañada, o su navegador no ejecuta WebAssembly. Consiga de nuevo el archivo donde lo obtuvo, o ábralo en otro navegador.
script-copied = Copiado
script-copy-report = Copiar un informe del error
script-data-arrived = Datos recibidos
script-data-coming = Los datos están en camino.
script-data-late = Los datos siguen en camino.
script-data-load = Cargar los datos
script-data-not-yet = Aún no se pueden mostrar otros datos.
script-data-stop = Detener la carga
script-data-stopped = Se detuvo la carga de los datos.
script-file-unread = No se pudo leer el archivo. Elíjalo de nuevo. Si no sirve, recargue la página.
script-later = Recargue la página. Si no sirve, vuelva más tarde.
script-late = La imagen interactiva aún está en camino.
script-late-what = Espere un poco más, o recargue la página.
script-not-shown = Esta imagen no se puede mostrar ahora.
script-not-started = No se pudo iniciar la imagen interactiva.
script-old = Esta página es más antigua que los archivos de su servidor.
script-old-keeps = Una parte ya no se puede cargar. Recargue la página; lo que ve se conserva.
script-old-part = Una parte ya no se puede cargar. Recargue la página.
script-outdated = Esta página es más antigua que los archivos de su servidor. Recargue la página.
script-part-damaged = Este archivo está dañado: una parte no se puede descomprimir. Consiga de nuevo el archivo donde lo obtuvo.
script-part-missing = A este archivo le falta su parte { $file }. Se guardó sin ella o se cortó. Consiga de nuevo el archivo donde lo obtuvo.
script-reload = Recargar la página
script-report = Informe del error
script-start-again = Iniciar de nuevo
script-still-read = Aún puede leer los datos:
script-stopped = La imagen interactiva se detuvo por un error.
script-stopped-what = Abajo está lo último que mostró. Sus controles no funcionan hasta que la inicie de nuevo.
script-whole-data = Todos los datos como texto

## Sus propios datos: la página
own-title = Use sus propios datos
own-language = Español
own-languages = Idioma de esta página
own-lede = De una hoja de cálculo a una figura de lo que se dijo y lo que se hizo. Cuatro pasos, unos diez minutos, sin código.
own-summary = De una hoja de cálculo a una figura de lo que se dijo y lo que se hizo. Nada se envía a ninguna parte: esta página lee su archivo en este navegador.
own-off = Hace falta un navegador que ejecute el programa de esta página. Si aquí no aparece nada más, el programa no se pudo cargar; volver a cargar la página puede ayudar. Una página abierta como archivo, con una dirección que empieza por file:, no puede cargarlo: necesita un servidor web.
own-example = Un ejemplo:
own-private = Nada se envía a ninguna parte. Esta página lee su archivo en este navegador.
own-kept = Su archivo y sus elecciones se guardan en este navegador, para que pueda seguir más tarde.
own-forget = Olvidarlo todo
own-forgotten = Se ha borrado todo lo que se guardaba en este navegador.
own-undo = Deshacer: { $what }
own-undone = Deshecho: { $what }.
own-steps = Pasos
own-step-take = Archivo
own-step-columns = Columnas
own-step-scale = Escala
own-step-look = Ver y publicar
own-on-columns = Seguir a las columnas
own-on-scale = Están bien: seguir a la escala
own-on-look = Seguir a la figura

## Sus propios datos: lo que deshace «Deshacer»
own-undo-file = el archivo «{ $name }»
own-undo-map = las elecciones del mes pasado
own-undo-how = cómo se lee el archivo
own-undo-role = el significado de «{ $name }»
own-undo-confirm-one = «{ $name }» confirmada
own-undo-wide = los temas como columnas
own-undo-join = el segundo archivo
own-undo-mend = la celda de la fila { $row }, «{ $name }»
own-undo-kind = el tipo de datos
own-undo-status = el orden de los estados
own-undo-scale = la escala
own-undo-words = el título y las fuentes
own-undo-dates = cómo se escriben las fechas
own-undo-split = cómo se dividen las celdas
own-undo-audience = a quién se dicen las palabras
own-undo-address = la dirección

## Sus propios datos: paso 1
own-take-heading = ¿Qué tabla?
own-take-drop = Suelte un archivo aquí
own-take-or = o
own-take-pick = Elegir un archivo
own-take-paste = Pegar desde una hoja de cálculo
own-take-paste-help = En su hoja de cálculo, seleccione las filas con el encabezado y cópielas. Después pulse Ctrl+V (⌘V en un Mac) en este campo.
own-take-paste-use = Usar este texto
own-take-pasted = Tabla pegada
own-take-forms = CSV, TSV, Excel (.xlsx), OpenDocument (.ods) o JSON, hasta 32 MB.
own-take-before = ¿Publicó una figura el mes pasado?
own-take-months = Suelte aquí también su { $file }, su ZIP o su página, y la tabla de este mes se leerá igual.
own-take-template = ¿Aún no tiene tabla? Empiece con una plantilla:
own-take-template-xlsx = Excel
own-take-template-csv = CSV
own-take-needs = Basta una fila por promesa: su tema, lo que se prometió y en qué quedó.
own-taking = Leyendo { $name } …
own-cancel = Dejar de leer
own-cancelled = Detenido. Todo está como antes.
own-refused = Este archivo no se puede usar
own-refused-second = El segundo archivo no se puede usar
own-too-large = Tiene { $size } MB; se leen { $most } MB como máximo. Una hoja sin imágenes ni años pasados es más pequeña.
own-lost = El navegador terminó la lectura, casi siempre porque el archivo necesita más memoria de la que hay. Un archivo más pequeño puede funcionar.
own-again = Esta tabla se lee según sus últimas elecciones y tiene el título y la dirección de su última figura.
own-map-read = Se leyeron sus elecciones del mes pasado. Ahora suelte la tabla.
own-found-heading = Lo que se encontró
own-found-as = Se leyó como: { $how }
own-found-rows-value = { $n ->
    [one] { $n } fila en { $columns } columnas
   *[other] { $n } filas en { $columns } columnas
 }
own-found-encoding = Codificación del texto
own-found-delimiter = Entre las celdas
own-found-sheet = Hoja
own-found-list = Lista en el archivo
own-found-header = Encabezado en la fila
own-found-preamble = Encima del encabezado
own-found-mended = Arreglado de paso
own-found-first = Las primeras filas
own-found-wrong = ¿Hay algo mal aquí? Cámbielo; el archivo se leerá de nuevo.
own-delimiter-comma = coma
own-delimiter-semicolon = punto y coma
own-delimiter-tab = tabulador
own-delimiter-bar = barra |

## Sus propios datos: paso 2
own-columns-heading = ¿Qué significa cada columna?
own-columns-help = Adivinado por los nombres y las celdas. Cambie lo que esté mal. Lo que aquí tiene significado se publica; todo lo demás queda fuera.
own-columns-check = Por favor, revise estas
own-columns-clear = Claras por su nombre y sus celdas
own-columns-left = Quedan fuera, si no les da un significado
own-check-first = «{ $name }» pide su atención: marque «Correcto» o elija otro significado.
own-column-empty = sin celdas
own-column-confirm = Correcto
own-column-confirm-of = «{ $name }» es correcto
own-column-means-of = Significado de «{ $name }»
intake-role-none = no se usa en la figura
intake-role-issue = el tema: una fila de la figura
intake-role-said = lo que se dijo o prometió
intake-role-done = lo que se hizo o pasó
intake-role-status = el estado (cumplida, incumplida …)
intake-role-said-value = número dicho o prometido
intake-role-done-value = número hecho o alcanzado
intake-role-kind = tipo de fila: palabras o hecho
intake-role-text = las palabras o el hecho
intake-role-value = número de las palabras o del hecho
intake-role-who = quién lo dijo o prometió
intake-role-to = a quién se le dijo
intake-role-date = cuándo se dijo o se prometió
intake-role-date-row = cuándo se dijo o se hizo
intake-role-deadline = hasta cuándo se prometió
intake-role-done-date = cuándo se hizo, o se fijó el estado
intake-role-source = enlace a lo que se dijo
intake-role-done-source = enlace a lo que se hizo
intake-role-reason = por qué este estado o número
intake-role-quote = palabras exactas
intake-role-place = dónde
intake-role-group = tipo de hecho
intake-role-history = estados anteriores con sus fechas
intake-role-disputed = si se discute
intake-role-id = un identificador que sigue de mes en mes
own-group-needed = Necesarias
own-needs-heading = Falta todavía
own-need-rows = ¿Qué columna nombra los temas, o quién prometió?
own-need-said = ¿Qué columna tiene lo que se dijo o prometió?
own-need-status = ¿Qué columna tiene el estado?
own-need-said-value = ¿Qué columna tiene el número prometido?
own-need-done-value = ¿Qué columna tiene el número alcanzado?
own-need-value = ¿Qué columna tiene las posiciones?
own-choose = Elija una columna
own-dates-heading = ¿Cómo se escriben sus fechas?
own-dates-ask = «{ $date }» se puede leer de dos maneras. ¿Cuál es la buena?
own-dates-day = { $date }: primero va el día
own-dates-month = { $date }: primero va el mes
own-split-heading = Varios valores en una celda
own-split-of = Cómo se divide «{ $name }»
own-split-none = un valor por celda
own-split-sign = separados por { $sign }
own-split-line = separados por saltos de línea
own-wide-heading = ¿Tiene cada tema columnas propias?
own-wide-help = Por ejemplo, una fila por partido, con las columnas «Promesa vivienda», «Estado vivienda», «Promesa clima», «Estado clima».
own-wide-tick = Sí: marcarlas arriba
own-wide-is = es una columna de un tema
own-wide-name = Nombre del tema
own-wide-role = Lo que la columna dice de él
own-join-heading = Una segunda tabla
own-join-help = Por ejemplo, metas en una tabla y cifras anuales en otra. Una columna que está en las dos las une.
own-join-add = Añadir una segunda tabla
own-join-remove = Quitarla
own-join-on = Lo mismo en las dos: aquí
own-join-their = y allí
own-join-value = El número que se alcanzó
own-join-year = Su año; cuenta el último
own-join-base = Año con que se compara, aquí
own-join-take = Lo que cuenta
own-join-last = el último número
own-join-fall = en qué porcentaje bajó desde entonces
own-join-rise = en qué porcentaje subió desde entonces
own-join-none = no hay

## Sus propios datos: paso 3
own-scale-heading = ¿Qué se compara?
own-kind-outcomes = Promesas con un estado
own-kind-outcomes-help = Cada promesa es un cuadrado: cumplida, en parte, incumplida.
own-kind-amounts = Cantidades
own-kind-amounts-help = Lo que se prometió y lo que se alcanzó, en números.
own-kind-positions = Posiciones
own-kind-positions-help = Palabras y hechos en una escala con dos extremos.
own-status-heading = De cumplida a incumplida
own-status-help = Arrastre las líneas hasta ordenarlas, o use los botones. El titular cuenta cada línea y empieza por la primera.
own-status-more = Mostrar uno con otro nombre, o dos como uno
own-status-best = cumplida
own-status-worst = incumplida
own-status-apart = Ni cumplida ni incumplida
own-status-apart-help = Como «en marcha». Se cuentan por separado.
own-status-up = Subir «{ $name }»
own-status-down = Bajar «{ $name }»
own-status-join = se dibuja como la línea de arriba
own-status-label = Se muestra como
own-status-label-of = Cómo ven los lectores «{ $name }»
own-status-count = { $n ->
    [one] { $n } fila
   *[other] { $n } filas
 }
own-status-none = Ninguna columna tiene estados todavía. El paso 2 dice cuál es.
own-scale-match = Qué cuenta como coincidencia
own-scale-match-help = Palabras y hechos coinciden si no se alejan más que esto. Un tema con varios tiene la media de cada uno.
own-scale-numbers = De { $low } a { $high } en pasos de { $step }. Lo que coincide difiere en { $alike } como máximo.
own-scale-alike = Mayor diferencia que aún coincide
own-scale-unit = Unidad, como % o km
own-scale-full = Cantidad prometida donde la tabla no la da
own-scale-more = con su cantidad o más
own-scale-less = con su cantidad o menos
own-scale-title = Lo que mide la escala, como «reglas comunes»
own-scale-low = Extremo inferior
own-scale-high = Extremo superior
own-scale-step = Escalón
own-scale-low-label = Palabras para el extremo inferior, como «las rechaza»
own-scale-high-label = Palabras para el extremo superior, como «las acepta»
own-scale-toward = ¿Qué extremo está a favor?
own-scale-words = Palabras para cada número
own-scale-words-help = Los lectores las ven en lugar de los números. Lo que queda vacío muestra el número.
own-scale-example-said = por ejemplo: lo promete
own-scale-example-done = por ejemplo: lo cumple
own-scale-example-ticks = por ejemplo: cumple
own-scale-example-both = por ejemplo: ambos lo cumplen
own-scale-words-said = Lo que se dijo
own-scale-words-done = Lo que se hizo
own-audience-heading = A quién se dicen las palabras
own-audience-help = Los hechos se comparan con lo que se dijo a algunos de ellos.
own-audience-side = Papel
own-audience-abroad = se comparan con los hechos
own-audience-home = se comparan con esas palabras
own-audience-unclear = van aparte

## Sus propios datos: paso 4
own-look-heading = Su figura
own-look-none = Aún no hay figura
own-look-none-help = Falta algo que necesita. La lista dice qué.
own-look-phone = En un teléfono
own-look-wide = En su propia página, en una ventana ancha
own-look-making = Dibujando …
own-look-publish = Ir a la publicación
own-problems-heading = Problemas
own-problems-none = No se encontraron problemas.
own-problems-stops = { $n ->
    [one] { $n } impide dibujar la figura
   *[other] { $n } impiden dibujar la figura
 }
own-problems-row = { $n ->
    [one] { $n } fila queda fuera
   *[other] { $n } filas quedan fuera
 }
own-problems-cell = { $n ->
    [one] { $n } celda queda fuera
   *[other] { $n } celdas quedan fuera
 }
own-problems-apart = { $n ->
    [one] { $n } no tiene lugar en la escala
   *[other] { $n } no tienen lugar en la escala
 }
own-problems-note = { $n ->
    [one] { $n } nota
   *[other] { $n } notas
 }
own-problems-all = Mostrar { $n } más
own-problem-row = Fila { $row }
own-problem-rows = Filas { $rows }
own-problem-rows-more = Filas { $rows } y { $n } más
own-problem-whole = Toda la tabla
own-problem-found = Se encontró: { $found }.
own-problem-right = Lo correcto sería: { $expected }.
own-problem-near = ¿Quiso decir «{ $near }»?
own-problem-use = Usar «{ $near }»
own-problem-effect-stops = Sin esto no se puede dibujar nada.
own-problem-effect-row = La fila queda fuera.
own-problem-effect-cell = La celda queda fuera.
own-problem-effect-apart = Se cuenta sin lugar en la escala.
own-problem-hide = Ocultar
own-mend-help = Cambie la celda aquí. Su archivo queda como está; más abajo puede guardar la tabla arreglada.
own-mended = Se cambió la fila { $row }, «{ $name }».
own-mends = { $n ->
    [one] Se cambió { $n } celda en esta página.
   *[other] Se cambiaron { $n } celdas en esta página.
 }
own-texts-heading = Título y fuentes
own-texts-help = Lo que los lectores ven alrededor de la figura. Todo menos el título puede quedar vacío.
own-texts-more = Titular, método, idioma y más
own-text-title-help = Sale del nombre del archivo hasta que escriba otro.
own-text-headline = Titular: lo que muestra
own-text-headline-help = Si queda vacío, se cuenta: «{ $headline }»
own-text-lede = Una frase: qué es la tabla
own-text-by = Quién evaluó o puso las notas
own-text-method = Cómo, en una frase
own-text-source = La fuente, como la ven los lectores
own-text-publisher = Quién la publica
own-text-url = Su dirección en la web
own-text-contact = Dónde avisar de errores (dirección o mailto:)
own-text-rows = Cada fila de la figura es
own-text-rows-issue = un tema
own-text-rows-who = quien prometió
own-text-lang = Idioma de la figura
own-text-lang-help = En este idioma habla la figura alrededor de sus textos.
own-text-lang-other = Otro
own-text-lang-code = Su código, como de o no. Las palabras propias de la figura están entonces en inglés.
own-publish-page = Guardar como un solo archivo
own-publish-page-help = Una página que funciona sin red y sin servidor. Envíela o ábrala.
own-publish-folder = Guardar la carpeta (ZIP)
own-publish-folder-help = Descomprimida, es la carpeta «{ $folder }». Póngala en su servidor web. Si la dirección cambia después, guarde la carpeta de nuevo.
own-publish-folder-there = Descomprimida, es la carpeta «{ $folder }». Póngala en su servidor web de modo que su dirección sea { $address }. Si la dirección cambia después, guarde la carpeta de nuevo.
own-publish-folder-inside = Descomprímala y ponga lo que hay en su carpeta donde lleva { $address }. Si la dirección cambia después, guarde la carpeta de nuevo.
own-publish-address = Dónde estará la carpeta
own-publish-address-help = Su dirección web, para los códigos de inserción y las vistas previas de enlaces. Puede quedar vacía.
own-publish-codes = Códigos de inserción
own-publish-codes-help = Muestran la figura desde la dirección de arriba. EMBED.txt en el ZIP tiene otros.
own-publish-codes-example = Funcionan cuando la carpeta está en su servidor. Ponga su dirección en lugar de { $address }. EMBED.txt en el ZIP tiene otros.
own-publish-alone = Sin sitio web
own-publish-frame = Un marco de altura fija, para páginas que no admiten scripts
own-publish-link = La figura a toda su altura
own-copied = Copiado
own-publish-more = Para el mes que viene
own-publish-next = La tabla del mes que viene: suéltela en cualquier lugar de esta página, o
own-publish-again = Ponga después la carpeta nueva en el lugar de la antigua. La dirección y los códigos siguen iguales.
own-publish-map = Guardar sus elecciones (map.toml)
own-publish-map-help = El mes que viene, suelte la tabla nueva en esta página: se leerá igual. En otro navegador, suelte antes este archivo.
own-publish-data = Guardar los datos (JSON)
own-publish-table = Guardar la tabla arreglada (CSV)
own-writing = Escribiendo …
own-written = Se guardó { $name }.
own-no-kit = No se pudo cargar del servidor de esta página lo que se publica. Compruebe la conexión e inténtelo de nuevo.
own-not-written = No se pudo escribir el archivo.
own-undo-anew = el nuevo comienzo
own-forget-ask = Se borran la tabla y todas las elecciones. Nada las devuelve.
own-forget-all = Borrarlas
own-forget-not = Conservarlas
own-taken = { $percent } %
own-anew = Es para otra figura: empezar de nuevo
own-missing-heading = No está en esta tabla
own-missing-ask = Falta «{ $name }». ¿Qué columna es ahora?
own-missing-use = Es «{ $name }»
own-missing-none = Queda fuera
own-status-add = Añadir «{ $status }» a la escala
own-status-added = «{ $status }» está en la lista de estados, sin lugar. El paso 3 le da uno.
own-status-new = Nuevo en esta tabla
own-scale-words-ticks = en el eje, en breve
own-scale-words-both = donde ambos coinciden
own-issue-words = Cómo se nombran los temas en las frases
own-issue-words-help = Por ejemplo, «Internet» sobre su fila, «la internet» dentro de una frase, medido con «la libertad de expresión». Lo que quede vacío toma el nombre de la tabla.
own-issue-inline = dentro de una frase
own-issue-rule = medido con
own-problem-effect-text = Queda fuera.
own-text-rules = Con qué se miden las palabras y los hechos, como «el plan»
own-text-leaders = Aquellos cuyas palabras cuentan, como «los ministros»
own-text-extent = Cuándo terminan los datos, en una frase
own-publish-host = En su sitio web
own-publish-address-bad = No es una dirección web. Empieza por https://, como { $address }.
own-scale-miss = Puede faltarle esto y contar como alcanzada
own-scale-reached = Una promesa se alcanza

## Tablas: lo que no es una tabla o no se puede leer
intake-kind-text = tabla de texto
intake-kind-xlsx = libro de Excel
intake-kind-ods = libro de OpenDocument
intake-empty = El archivo está vacío.
intake-pdf = Es un PDF. Una figura necesita la tabla de la que se hizo: pida el archivo CSV o XLSX.
intake-picture = Es una imagen ({ $kind }), no una tabla.
intake-picture-or-sound = Es una imagen o un sonido, no una tabla.
intake-xls = Es un archivo antiguo de Excel (.xls) o un libro con contraseña. Ábralo en Excel o LibreOffice y guárdelo como .xlsx sin contraseña.
intake-rtf = Es un documento de texto (RTF), no una tabla.
intake-compressed = Es un archivo comprimido ({ $kind }). Descomprímalo primero.
intake-database = Es una base de datos (SQLite). Exporte la tabla como CSV.
intake-parquet = Es un archivo Parquet. Exporte la tabla como CSV.
intake-cut = El libro está dañado: no se puede descomprimir. Quizá no se descargó hasta el final.
intake-xlsb = Es un libro binario de Excel (.xlsb). Guárdelo como .xlsx.
intake-word = Es un documento de Word, no una tabla. Copie su tabla en una hoja.
intake-slides = Es una presentación, no una tabla.
intake-numbers = Es un archivo de Numbers. Expórtelo como XLSX o CSV.
intake-zip = Es un archivo ZIP sin un libro dentro. Descomprímalo y elija la tabla.
intake-login = Es una página que pide iniciar sesión, no una tabla. La hoja no es pública: compártala con todos los que tengan el enlace, o descárguela y elija el archivo.
intake-web-page = Es una página web, no una tabla. Descargue la tabla misma como CSV o XLSX.
intake-xml = Es un archivo XML, no una tabla. Expórtelo como CSV.
intake-strange = No es ni texto ni un libro: no se puede leer como tabla. Se leen CSV, TSV, XLSX, ODS y JSON.
intake-too-large = El archivo tiene { $size } MB; se leen { $most } MB como máximo. Una hoja sin imágenes ni años pasados es más pequeña.
intake-unpacked = El libro ocupa más de { $most } MB al descomprimirlo. Es demasiado grande, o no es un libro corriente.
intake-repeats = El archivo ocuparía mucha más memoria de lo que dice su tamaño: contiene una y otra vez los mismos textos largos o celdas vacías.
intake-rows-most = La tabla tiene más de { $most } filas, más de las que una figura puede mostrar.
intake-columns-most = La fila { $row } tiene más de { $most } columnas.
intake-cells-most = La tabla tiene más de { $most } celdas llenas.
intake-cell-most = La fila { $row } tiene una celda de más de { $most } caracteres. Quizá falte allí una comilla.
intake-encoding = No hay una codificación llamada «{ $name }». Los nombres son como UTF-8, windows-1252 o UTF-16LE.
intake-delimiter = «{ $sign }» no puede separar celdas. Use una coma, un punto y coma, un tabulador o una barra.
intake-no-rows = El archivo no tiene filas.
intake-header-empty = La fila { $row }, que debería ser el encabezado, está vacía.
intake-header-only = La tabla tiene encabezado, pero ninguna fila debajo.
intake-json-no-list = El JSON no contiene una lista de registros, como { $example }.
intake-json-empty = La lista del JSON no contiene registros.
intake-json-no-key = El JSON no tiene una lista en «{ $path }»: no hay «{ $key }».
intake-json-not-list = Lo que hay en «{ $path }» del JSON no es una lista.
intake-json-many = El JSON contiene más de { $most } valores, demasiado para su tamaño.
intake-json-cut = El JSON termina demasiado pronto, en la línea { $line }, carácter { $character }. Quizá no se descargó hasta el final.
intake-json-deep = El JSON está demasiado anidado para ser una tabla.
intake-json-broken = El archivo deja de ser JSON desde la línea { $line }, carácter { $character }. Quizá falte justo antes una coma, una comilla o un corchete.
intake-no-sheet = El libro no tiene hojas.
intake-no-visible-sheet = El libro no tiene hojas visibles.
intake-not-sheet = Es un texto o una imagen de OpenDocument, no una hoja de cálculo.
intake-damaged-ods = El libro está dañado: una parte no se puede leer. Ábralo en LibreOffice y guárdelo de nuevo.
intake-damaged-xlsx = El libro está dañado: una parte no se puede leer. Ábralo en Excel o LibreOffice y guárdelo de nuevo.
intake-damaged-zip = El libro está dañado: no se puede descomprimir.
intake-damaged-order = El libro está dañado: sus filas no están en orden.
intake-sheet-unknown = El libro no tiene una hoja llamada «{ $sheet }». Tiene: { $sheets }.
intake-sheet-gone = El libro nombra una hoja «{ $sheet }» que no contiene.
intake-locked = El libro tiene contraseña, o está comprimido de un modo que no se lee.
intake-password = El libro tiene contraseña. Guárdelo sin ella.

## Tablas: lo que se arregló de paso
intake-mark = Una comilla nunca se cierra. Se leyó como un carácter, para que las filas siguientes queden en su sitio.
intake-unreadable = Caracteres que no se pueden leer como { $encoding }: { $n }. Se muestran como «{ $sign }»; quizá otra codificación sea la correcta.

## Tablas: lo que está mal en el archivo de elecciones, map.toml
intake-map = Archivo de elecciones
intake-map-line = Línea { $line } del archivo de elecciones
intake-map-unknown = { $place }: «{ $name }» no se conoce ahí; se conocen { $known }.
intake-map-lacks = { $place }: falta «{ $name }».
intake-map-form = { $place }: un valor no tiene la forma que hace falta. Un texto va entre comillas, un número sin ellas.
intake-map-twice = { $place }: se nombra lo mismo por segunda vez.
intake-map-broken = { $place }: no se puede leer. Un texto va entre comillas, una lista entre corchetes y cada entrada en su propia línea.
intake-map-unwritten = El archivo de elecciones no se puede escribir.

## Tablas: lo que se encontró
intake-nothing = nada
intake-quoted = «{ $cell }»
intake-two = una segunda tabla, y nada que diga cómo se unen las dos
intake-no-row = ninguna fila que se pueda dibujar
intake-rows = { $n ->
    [one] { $n } fila
   *[other] { $n } filas
 }
intake-issues = { $n ->
    [one] { $n } tema distinto
   *[other] { $n } temas distintos
 }
intake-people = { $n ->
    [one] { $n } partido o persona distinta
   *[other] { $n } partidos o personas distintos
 }
intake-not-shown = una columna que se lee como «{ $role }», lo que este tipo de datos no muestra
intake-compares-nothing = ningún tema tiene palabras y hechos, así que no se compara nada
intake-need-both = el mismo nombre del tema para ambos
intake-twice = otra vez la promesa de la fila { $row }, con otras celdas; cuentan las dos
intake-twice-id = otra vez el identificador de la fila { $row }; cuentan las dos
intake-need-one-row = una fila para cada promesa
intake-repeated = las mismas celdas que en la fila { $row }
intake-no-column = no hay tal columna
intake-lacks-rows = ninguna columna con temas o con quién prometió
intake-lacks-positions = ninguna columna con posiciones
intake-lacks-said-position = ninguna columna con la posición de las palabras
intake-lacks-done-position = ninguna columna con la posición de los hechos
intake-lacks-said = ninguna columna con lo que se dijo o prometió
intake-lacks-status = ninguna columna con un estado
intake-lacks-reached = ninguna columna con la cantidad alcanzada
intake-lacks-promised = ninguna columna con la cantidad prometida
intake-scale = una escala de { $low } a { $high } en escalones de { $step }
intake-no-ends = no hay palabras para los extremos de la escala
intake-span = un intervalo hasta { $end }
intake-second = { $column } (segunda tabla)
intake-characters = { $n ->
    [one] { $n } carácter
   *[other] { $n } caracteres
 }
intake-entries = { $n ->
    [one] { $n } entrada
   *[other] { $n } entradas
 }
intake-widest = { $n ->
    [0] ningún { "{widest}" }
   *[other] { "{widest}" } { $n } veces
 }
intake-brace = una llave que aquí no representa nada
intake-not-allowed = algo que el formato no permite
intake-in-data = { $found } (en los datos: { $place })
intake-only-part = «{ $cell }», de lo que los lectores solo ven { $date }

## Tablas: lo que sería correcto
intake-need-shared = una columna que esté en las dos
intake-need-shorter = { $most } caracteres como máximo
intake-need-one = al menos una
intake-need-fewer-rows = { $most } como máximo en una figura
intake-need-fewer = { $most } como máximo; quizá estén en otra columna
intake-need-shown = una columna que se muestre, o ninguna
intake-need-clean = un archivo sin eso
intake-need-differing = una fila distinta, o ninguna
intake-need-column = una columna que los tenga
intake-need-named = una columna llamada «{ $name }»
intake-need-named-first = una columna llamada «{ $name }» en la primera tabla
intake-need-named-second = una columna llamada «{ $name }» en la segunda tabla
intake-need-number = un número
intake-need-numbers = un número, como 12, 0.5 o 26-28
intake-need-key = una clave que también tenga la segunda tabla
intake-need-year = un año del que la segunda tabla tenga una cantidad
intake-need-issue = el nombre de un tema
intake-need-kind = dicho o hecho
intake-need-audience = uno de { $most } públicos como máximo; el resto cuenta como dudoso
intake-need-position = un número de { $low } a { $high } en escalones de { $step }
intake-need-scale = un extremo inferior, un extremo superior más alto y escalones que lleven de uno a otro
intake-need-ends = lo que significan
intake-need-promise = lo que se prometió
intake-need-row = un tema, o quién prometió
intake-need-status-apart = un estado. Se cuenta como «{ $label }»
intake-need-one-of = uno de { $known }
intake-need-history = una fecha ante cada estado, como 2024-05-01: en marcha
intake-need-amount = una sola cantidad; se dibuja su extremo inferior
intake-need-target = la cantidad prometida
intake-need-date = una fecha como 2018-06-22, 2018-06, 2018 o 2014/2015
intake-need-clear-date = una fecha en la que se distingan el día y el mes
intake-need-address = una dirección que empiece por https:// o http://
intake-need-text = un texto
intake-need-fewer-entries = { $most } como máximo; una fila cuenta una vez por cada uno de sus temas
intake-need-widest = { "{widest}" } una sola vez: ahí se escribirá el tema con la mayor distancia
intake-need-braces = ninguna llave aparte de { $known }
intake-need-language = el código de un idioma, como en, fr o pt-BR
intake-need-contact = una dirección que empiece por https://, http:// o mailto:
intake-need-format = lo que permite el formato

## Tablas: textos de una figura que no tienen campo en la página, solo en map.toml
intake-text-source = Cómo se llama la fuente
intake-text-label = el nombre sobre su fila
intake-text-about = de qué trata
intake-need-address-words = una dirección que empiece por https:// o http://. Se muestra como texto, sin enlace

## Tablas: textos de una figura que su tabla no da
intake-title = Dicho y hecho
intake-name = La tabla
intake-by = los autores de la tabla
intake-publisher = tabla propia
intake-extent = todas las filas que se pudieron leer
intake-section = Filas de la tabla
intake-method = Las notas son las de la tabla.
intake-method-statuses = Los estados son los de la tabla.
intake-method-amounts = Las cantidades son las de la tabla.
intake-note = Fuente dada en la tabla.
intake-nobody = Autor de las palabras sin nombrar
intake-said-to = dicho a: { $whom }
intake-scale-title = la escala de la tabla
intake-terms-source = tabla
intake-terms-rules = el objetivo
intake-terms-leaders = oradores principales
intake-terms-interpreters = otras voces
intake-lede-positions = Una tabla da { "{statements}" } declaraciones y { "{actions}" } hechos con sus notas.
intake-lede-promises = Una tabla enumera { "{promises}" } promesas y en qué quedó cada una.
intake-promise = Promesa
intake-status-none = sin estado

## La página para redacciones
editors-summary = Quién hizo esta imagen, sus licencias, cómo se corrige, que no sigue a nadie, y cómo alojarla e insertarla.
editors-lede = Quién hizo esta imagen, qué puede hacer usted con ella y cómo llega a su página.
editors-made = Quién la hizo
editors-scores = Las notas son un juicio, hecho con un solo conjunto de reglas. Cada una lleva su razón y su lugar en la fuente ({ $source }), para que usted pueda comprobarla. { $page }La página de la imagen{ $end } dice en { $about } cómo se ponen las notas y qué diría un crítico.
editors-may = Qué puede hacer con ella
editors-licence = El programa, nuestros resúmenes, las notas y sus razones: úselos, cámbielos y vuelva a publicarlos, bajo la { $mit }licencia MIT{ $end } o la { $apache }licencia Apache 2.0{ $end }, como prefiera.
editors-licence-program = El programa que dibuja la imagen: úselo, cámbielo y vuelva a publicarlo, bajo la licencia MIT o la licencia Apache 2.0, como prefiera. Qué puede hacer con los textos y las notas lo dicen quienes hicieron los datos.
editors-quotes = Las citas son de quienes las dijeron o escribieron. Son breves y se citan con su lugar. Cítelas de la misma manera, por favor.
editors-line = Conserve, por favor, la línea de la fuente junto a la imagen. Dice de quién son estas palabras y quién les puso nota.
editors-corrected = Cómo se corrige
editors-version = Esta página muestra la versión { $version } de los datos. Una corrección da lugar a una versión nueva. Se anota aquí con su fecha, lo que decía antes y por qué.
editors-releases = Las versiones antiguas se guardan para siempre: { $releases }.
editors-report = Cada pasaje de la imagen tiene un botón, { $report }. Prepara un texto con el pasaje, su versión y su enlace.
editors-report-nobody = Cada pasaje de la imagen tiene un botón, { $report }. Prepara un texto con el pasaje, su versión y su enlace. Envíelo a quien le dio esta página.
editors-readers = Sus lectores
editors-tracking = Sin cookies, sin seguimiento, sin huellas, sin publicidad.
editors-server = Solo toma archivos del servidor del que vino. No dice a nadie lo que hace un lector.
editors-access = Funciona con teclado, con lector de pantalla, sin ratón, en papel, y en claro y oscuro. Cabe desde 280 píxeles de ancho. Sin programas, la página muestra igualmente su imagen y todos los pasajes como texto.
editors-embed = Cómo insertarla
editors-share = Abra { $page }la página de la imagen{ $end }, abra el tema o la vista que quiera y elija { $share }. A un lado ve lo que obtiene, con el ancho de un teléfono o de una columna. Al otro elige qué, dónde, con qué aspecto y con qué palabras. Un botón copia el código o guarda el archivo.
editors-web = En una página web
editors-web-how = Un marco con la altura que usted ve. Donde su sistema deja pasar scripts, el enlace que se convierte en marco (en { $more }) tiene siempre la altura correcta, y sigue siendo un enlace si el script no llega.
editors-print = En papel
editors-print-how = PDF con sus tipos de letra, de 85 o 180 mm de ancho; SVG; PNG a 300 puntos por pulgada. Se puede leer sin color.
editors-post = En una publicación
editors-post-how = Una imagen con las proporciones 1,91 : 1, 1 : 1 o 4 : 5, con un texto para quienes no pueden verla.
editors-newsletter = En un boletín
editors-newsletter-how = El código y la imagen que muestra. Suba la imagen y ponga su dirección en el código.
editors-amp = En una página AMP
editors-amp-how = Un { $code }.
editors-choices = El tema de colores, el titular, el pie, el texto alternativo y una barra con su color los elige usted. Los colores de las marcas y la línea de la fuente se quedan como están.
editors-hand = A mano
editors-addresses = Cada vista tiene su propia dirección. Cada tema y cada pasaje tienen también una página pequeña. Muestra una tarjeta donde los enlaces se despliegan, y su marco donde se conoce oEmbed:
editors-frame = Un marco con un solo tema, en los colores del lector, sin su titular:
editors-element = Un enlace que se convierte en el marco, y un elemento para páginas que usted mismo construye:
editors-host = Cómo alojarla
editors-copy = Copie todos los archivos de esta carpeta a cualquier servidor web; allí no se ejecuta nada. Sírvala por https.
editors-types = Tipos
editors-types-how = { $types }. La mayoría de los servidores los conocen.
editors-compression = Compresión
editors-compression-how = brotli o gzip, también para { $wasm } y { $bin }.
editors-caching = Caché
editors-caching-how = Lo que se pide con { $query } puede guardarse para siempre. { $files } deberían pedirse de nuevo: { $header }.
editors-origin = Marcos sin origen
editors-origin-how = Una página puede poner la imagen en { $frame }. Con { $header } se carga allí más rápido; sin ello, se carga igualmente.
editors-policy = Política de seguridad
editors-policy-how = La imagen funciona con esta política de seguridad de contenido. Mejor es la de { $file }, que además deja que sus estilos estén en la página; con esta se piden como archivos:
editors-sums = Si usted aloja una copia, { $file } tiene una suma de cada archivo para comprobarla. No escriba estas sumas en páginas que muestran la imagen: con la próxima corrección la rechazarían.
editors-own = Sus propios datos
editors-own-how = { $page }Use sus propios datos{ $end }: una página que hace una figura así con su hoja de cálculo de promesas, objetivos o posiciones. Lleva unos diez minutos, no hace falta código y no envía nada a ningún sitio.
editors-data = Los datos
editors-data-how = { $data }Todos los pasajes en JSON{ $end }, con { $schema }su formato{ $end }. Desde la imagen puede guardar lo que muestra como tabla (CSV, con comas). Si su hoja de cálculo lo pone todo en una columna, importe el archivo como texto y elija la coma.
