"""Data of ``cues``: what Spanish and Portuguese pages say of their lines."""

from newsreader.model import Label
from newsreader.text.phrases.cue_table import CuePhrases

SPANISH = CuePhrases(
    also=(
        "lee también | lee también: | lea también | lea también: | leer también | lee además | lea además | lee más | lee más: | leer más: | lea más | lea más: | lee aquí | "
        "lee esto: | te puede interesar | te puede interesar: | le puede interesar | le puede interesar: | puede interesarte | puede interesarle | podría interesarte | "
        "podría interesarle | quizá te interese | quizás te interese | te interesa: | te recomendamos | te recomendamos: | le recomendamos | le recomendamos: | recomendamos: | "
        "recomendado: | recomendados: | relacionado: | relacionada: | noticia relacionada | noticia relacionada: | noticias relacionadas | noticias relacionadas: | "
        "artículo relacionado | artículo relacionado: | nota relacionada | notas relacionadas | contenido relacionado | contenido relacionado: | también lee | también lee: | "
        "también puedes leer | también te puede interesar | también te interesa | tambien te puede interesar | además lee: | mira también | mira también: | vea también | "
        "vea también: | ver también | ver también: | ver además: | más información | más información: | no te pierdas: | sigue leyendo: | siga leyendo | para saber más | "
        "para saber más: | conoce más: | conozca más: | descubre más: | consulta aquí | haz clic aquí | video relacionado | podcast relacionado | mira: | vea:"
    ),
    feed=(
        "lo más leído | lo más visto | lo más visto en | lo más leído en | lo más comentado | lo más compartido | lo más popular | lo más nuevo | lo + leído | las más leídas | "
        "las más vistas | más leídas | más leídos | más vistos | más vistas | más popular | más populares | más noticias | más noticias de | más información | "
        "más sobre este tema | más en esta sección | más de esta sección | más del autor | más de este autor | más para ti | más artículos | más historias | más contenido | "
        "últimas noticias | últimas horas | última hora | últimos artículos | últimas entradas | noticias recientes | noticias destacadas | noticias relacionadas | "
        "noticias más leídas | noticias de hoy | noticias del día | destacamos | artículos relacionados | artículos recientes | artículos recomendados | contenido relacionado | "
        "contenido patrocinado | contenido recomendado | contenidos relacionados | contenidos patrocinados | temas relacionados | notas relacionadas | notas recientes | "
        "entradas recientes | entradas relacionadas | relacionadas | te puede interesar | le puede interesar | te podría interesar | te podría interesar también | "
        "podría interesarte | puede que te interese | también te puede interesar | también te puede gustar | quizás te interese | otras noticias | otras noticias de interés | "
        "otros artículos | otros usuarios leyeron | los lectores también leyeron | recomendado para ti | recomendaciones | te recomendamos | selección de la redacción | "
        "elegidos por la redacción | lo que se está leyendo | no te lo pierdas | ver más noticias | ver más | artículo anterior | siguiente artículo | artículo siguiente | "
        "noticia anterior | noticia siguiente | enlaces patrocinados | newsletters | archivado en | de nuestros socios | del mismo autor"
    ),
    more=(
        "leer más | ver más | seguir leyendo | continuar leyendo | lee más | lea más | leer la noticia completa | leer nota completa | leer noticia | leer artículo | "
        "ver noticia | ver video | ver galería | saber más | más información | ver fotos | leer artículo completo"
    ),
    comments=(
        "comentarios | comentario | comentar | comenta esta noticia | comentar noticia | deja un comentario | deja tu comentario | dejar un comentario | deje su comentario | "
        "deja una respuesta | dejar una respuesta | escribe un comentario | añade un comentario | añadir comentario | agregar comentario | publicar comentario | ver comentarios | "
        "ver todos los comentarios | mostrar comentarios | sin comentarios | no hay comentarios | 0 comentarios | tu opinión | únete a la conversación | "
        "participa en la conversación | normas de participación"
    ),
    tags=(
        "etiquetas | archivado en | más información sobre | temas relacionados | temas de la nota | palabras clave | categorías | categoría | en este artículo | en esta noticia | "
        "relacionados con | temas | tags | tags relacionados"
    ),
    bylines=(
        "por | por: | escrito por | escrito por: | redacción | redacción: | redactado por | texto: | texto y fotos: | textos: | autor: | autora: | autores: | publicado por | "
        "publicado por: | entrevista de | enviado especial | corresponsal | reportaje de"
    ),
    dates=(
        "publicado | publicado: | publicado el | publicada el | actualizado | actualizado: | actualizada | actualizado el | actualizado a las | última actualización | "
        "última actualización: | fecha: | fecha de publicación: | creado: | modificado:"
    ),
    friends="cabe recordar | recordemos",
    lines={
        Label.NAV: (
            "compartir | comparte | compartir: | compartir en facebook | compartir en twitter | compartir en whatsapp | compartir en x | compartir noticia | compartir artículo | "
            "comparte esta noticia | comparte este artículo | enviar por correo | enviar por email | imprimir | copiar enlace | copiar link | enlace copiado | copiar url | "
            "guardar artículo | guardado | guardar noticia | añadir a favoritos | leer después | escuchar | escuchar artículo | escucha la noticia | escuchar noticia | "
            "escuchar esta noticia | ver vídeo | ver video | ver galería | ver fotos | ver todas las fotos | fotogaleria | fotogalería | galería | ampliar | ampliar foto | "
            "ampliar imagen | pantalla completa | ir al contenido | saltar al contenido | ir al contenido principal | volver a portada | volver arriba | menú | menu | cerrar | "
            "buscar | buscador | iniciar sesión | inicia sesión | registrarse | regístrate | crear cuenta | mi cuenta | cerrar sesión | olvidé mi contraseña | "
            "¿olvidaste tu contraseña? | seguir leyendo | sigue leyendo | siguiendo | síguenos | síguenos en | síguenos en google | ver más | cargar más | mostrar más | mostrar menos | ver todos | "
            "ver todo | ver todas | comentarios | comentar | responder | denunciar | reportar | reportar error | reportar un error | me gusta | no me gusta | facebook | twitter | "
            "correo | correo electrónico | whatsapp | telegram | email | quiénes somos | publicidad y contacto | mapa del sitio | hemeroteca | suscripciones | boletín | boletines | "
            "rss | tiempo de lectura | en este artículo | añádenos como fuente preferida | agréganos como fuente preferida en google | fuente preferida en google | "
            "agregar como fuente preferida"
        ),
        Label.ADVERT: (
            "publicidad | - publicidad - | continúa después de la publicidad | continúa leyendo después de la publicidad | la noticia continúa tras la publicidad | "
            "el artículo continúa después de la publicidad | sigue leyendo después de la publicidad | seguir leyendo después del anuncio | contenido patrocinado | patrocinado | "
            "patrocinado por | publirreportaje | contenido de marca | branded content | con la colaboración de | ofrecido por | en colaboración con | suscríbete | suscríbete ahora | "
            "suscríbase | suscribirse | suscribirme | suscríbete gratis | suscríbete a la newsletter | suscríbete al boletín | suscríbete a nuestro boletín | newsletter | apúntate | "
            "apúntate gratis | regístrate gratis | quiero suscribirme | ver ofertas | ver planes | prueba gratis | oferta especial | solo para suscriptores | solo suscriptores | "
            "exclusivo para suscriptores | contenido exclusivo | contenido exclusivo para suscriptores | ¿ya eres suscriptor? | ya soy suscriptor | ¿ya estás suscrito? | "
            "hazte socio | hazte suscriptor | hazte premium | apóyanos | descarga la app | descargar app | únete | únete a nuestro canal | activar notificaciones | "
            "recibir notificaciones"
        ),
        Label.LEGAL: (
            "aceptar todo | aceptar todas | aceptar cookies | aceptar y continuar | aceptar y cerrar | rechazar todo | configurar | configurar cookies | configuración de cookies | "
            "gestionar cookies | política de privacidad | política de cookies | aviso legal | cookies | términos y condiciones | términos de uso | condiciones de uso | "
            "aviso de privacidad | privacidad | todos los derechos reservados | no acepto | mostrar contenido"
        ),
        Label.CREDIT: (
            "efe | europa press | afp | reuters | ap | getty | getty images | shutterstock | foto de archivo | imagen de archivo | cedida | foto: archivo | foto: cortesía | "
            "cortesía | captura de pantalla | imagen ilustrativa | foto ilustrativa | imagen referencial | foto referencial | pixabay | unsplash | istock"
        ),
        Label.JUNK: (
            "cargando | cargando... | cargando comentarios | cargando siguiente contenido | espere por favor | ha ocurrido un error | error al cargar | vídeo no disponible | "
            "video no disponible | contenido no disponible | javascript desactivado"
        ),
        Label.SOURCE: (
            "agencia efe | efe | europa press | con información de | con información de efe | con información de afp | con información de ap | fuente: efe | fuente: afp | "
            "(europa press) | fuente: europa press"
        ),
    },
    starts={
        Label.NAV: (
            "compartir: | etiquetas: | temas: | tags: | palabras clave: | archivado en: | categorías: | categoría: | sección: | tiempo de lectura | lectura: | "
            "si has encontrado un error | si encuentras un error | ¿has encontrado un error | ¿encontraste un error | ¿ves algún error | reporta un error | ¿te ha gustado | "
            "¿te ha parecido | este artículo fue publicado | este artículo se publicó | artículo publicado en | publicado en la edición | ver más noticias | ver todas las noticias | "
            "ver todos los artículos | inicia sesión para | debes iniciar sesión | tu dirección de correo | añade + fuente preferida | agrega + fuente preferida | "
            "sigue + google news | síguenos en google | puedes seguir a + en | puedes seguir + en | temas relacionados: | este audio ha sido | audio generado | "
            "escucha este artículo | todas las noticias sobre | todos los artículos sobre | toda la actualidad de"
        ),
        Label.ADVERT: (
            "el artículo continúa | sigue leyendo después | publicidad: | suscríbete | suscribete | suscríbase | suscríbete a | suscribirse a | si quieres suscribirte | "
            "si ya eres suscriptor | si aún no | ¿ya eres suscriptor | ¿aún no eres | ¿no eres suscriptor | ya eres suscriptor | este contenido es exclusivo | "
            "este contenido es solo | este contenido es para | este artículo es exclusivo | este artículo es para | este artículo es solo | esta noticia es exclusiva | "
            "solo para suscriptores | exclusivo para suscriptores | exclusivo suscriptores | has leído + artículo | te quedan + artículo | te queda + por leer | para seguir leyendo | "
            "para continuar leyendo | para acceder a | lee sin límites | accede a todos | disfruta de acceso | disfruta de todos | crea tu cuenta | crea una cuenta | "
            "inicia sesión o | recibe + newsletter | recibe + boletín | recibe + correo | recibe + bandeja | recibe en tu | reciba + correo | nuestro boletín | nuestra newsletter | "
            "la newsletter de | newsletter: | boletín: | sigue a + en facebook | sigue a + en twitter | sigue a + en instagram | sigue toda la actualidad | "
            "sigue toda la información | sigue todas las noticias | sigue el canal | sigue nuestro canal | sigue la actualidad + | siga a + en | únete a nuestro | únete a nuestra | "
            "únete a + canal | únete a + whatsapp | únete a + comunidad | únete al canal | descarga + app | descarga la app | descargue + app | activa las notificaciones | "
            "activa las alertas | puedes suscribirte | puedes consultar toda | encuentra + whatsapp | entra en nuestro canal | apoya + periodismo | hazte suscriptor | "
            "haz tu donación | tu suscripción | gracias por leer | gracias por ser | prueba + gratis | prueba + mes | desde + €/mes | contenido patrocinado | patrocinado por | "
            "este artículo contiene enlaces | este artículo contiene afiliación | este texto contiene enlaces | no te pierdas nuestras | no te pierdas ninguna | no te pierdas nada | "
            "mantente al día | si te gustó | si quieres estar | si quieres recibir | si quieres apoyar | toda la información en + whatsapp | todas las noticias en + whatsapp | "
            "las noticias más importantes + correo | la mejor información + correo | tu suscripción se está | ¿quieres añadir otro | si quieres compartir tu cuenta | "
            "si decides continuar compartiendo | añadir usuario | ¿por qué estás viendo esto | recibe tu periódico | si aún no estás suscrito"
        ),
        Label.LEGAL: (
            "© | (c) | copyright | este sitio web | este sitio utiliza | este sitio usa | esta web utiliza | esta página utiliza | esta página usa | utilizamos cookies | "
            "usamos cookies | utilizamos + cookies | nosotros y nuestros | nuestros socios y | al hacer clic | al suscribirte | si continúa navegando | si continúas navegando | "
            "si sigues navegando | puedes cambiar de opinión | puedes darte de baja | puede darse de baja | puedes obtener más información | sus datos personales | "
            "los datos personales | responsable: | finalidad: | para más información, consulte | más información en nuestra | consulta nuestra política | consulte nuestra política | "
            "todos los derechos | está prohibida la | las opiniones expresadas | las opiniones vertidas | los comentarios publicados | los comentarios son | "
            "los comentarios realizados | el contenido de los comentarios | este artículo no refleja | el autor es responsable | no nos hacemos responsables | aviso legal: | "
            "descargo de responsabilidad | normas de + comentarios | lee nuestras normas | este contenido está bloqueado | para ver este contenido | para mostrar este contenido | "
            "este medio no"
        ),
        Label.CREDIT: (
            "foto: | fotos: | foto/ | foto / | (foto: | (foto | (fotos: | (imagen: | (archivo | (crédito | (efe | (ap | (afp | (reuters | imagen: | imágenes: | crédito: | créditos: | "
            "crédito de la foto | fotografía: | cortesía: | captura: | ilustración: | infografía: | gráfico: | fuente: efe | efe / | ep/ | europa press/ | afp/ | afp / | reuters/ | "
            "© efe | getty images/ | archivo /"
        ),
        Label.CAPTION: (
            "en la foto: | en la imagen, | en la imagen: | pie de foto | pie de foto: | imagen de archivo | foto de archivo | fotografía de archivo | captura de pantalla | "
            "captura de video | un momento de | de izquierda a derecha | de izq. a der."
        ),
        Label.JUNK: "activa javascript | habilita javascript | por favor habilite | por favor, activa | este video no | este vídeo no | ha ocurrido un | javascript",
        Label.BYLINE: (
            "sobre el autor | sobre la autora | acerca del autor | con información de | con información de la | con aportes de | con reporte de | el autor es | la autora es | "
            "twitter: @"
        ),
    },
    contains={
        Label.ADVERT: (
            "para no perderte nada, suscríbete | en tu correo | en su correo | en tu bandeja | nuestro canal de | nuestro canal en | nuestra comunidad de | en google news | en google noticias | solo para suscriptores | "
            "sólo para suscriptores | enlaces de afiliación"
        ),
        Label.LEGAL: (
            "política de privacidad | política de cookies | protección de datos | aviso de privacidad | términos y condiciones de | todos los derechos reservados | "
            "prohibida su reproducción | prohibida la reproducción | reproducción total o parcial | sin autorización | sin la autorización | sin el permiso | permiso previo y | "
            "responsabilidad de quien | responsabilidad exclusiva | no reflejan necesariamente | no representan necesariamente | no necesariamente reflejan | "
            "no necesariamente representa | cookies propias | de cookies"
        ),
        Label.CREDIT: "/ efe | /efe | / afp | /afp | (foto: | (fotos: | / archivo | © efe | efe/archivo | / cortesía | (europa press) | / ep | / ap",
        Label.NAV: "comparte este artículo | déjanos tu comentario",
        Label.CAPTION: "(en la foto | (a la izquierda | (a la derecha | (i) | (d)",
    },
)

PORTUGUESE = CuePhrases(
    also=(
        "leia também | leia também: | leia mais | leia mais: | leia ainda | leia ainda: | leia aqui | ler mais: | ler também: | ver também: | veja também | veja também: | "
        "veja mais: | veja aqui | veja vídeo: | assista também | confira também | confira também: | saiba mais: | relacionado: | relacionadas: | notícias relacionadas | "
        "matérias relacionadas | artigos relacionados | artigo relacionado | você pode gostar | você também pode gostar | pode interessar | também pode interessar | "
        "talvez te interesse | recomendado: | recomendados: | não perca | não perca: | clique aqui | vídeos: | vídeos mais assistidos: | veja mais notícias da região | "
        "veja mais notícias da | veja mais notícias de"
    ),
    feed=(
        "mais lidas | mais lidos | as mais lidas | os mais lidos | mais vistas | mais vistos | mais populares | mais comentadas | mais recentes | últimas notícias | "
        "últimas do dia | últimos artigos | notícias recentes | notícias relacionadas | matérias relacionadas | artigos relacionados | artigos recentes | conteúdo relacionado | "
        "conteúdos relacionados | relacionadas | mais notícias | mais notícias de | outras notícias | outros artigos | veja também | leia também | leia mais | "
        "recomendado para você | recomendados para você | você pode gostar | você também pode gostar | você também vai gostar | pode gostar de | conteúdo patrocinado | "
        "conteúdo publicitário | patrocinados | dos nossos parceiros | próxima notícia | próximo artigo | artigo anterior | notícia anterior | do mesmo autor | mais do autor | "
        "escolhas do editor | escolha do editor | nossas newsletters | vídeos mais vistos | o que está em alta | últimas da editoria | últimas de"
    ),
    more="leia mais | ler mais | continue lendo | continuar lendo | continuar a ler | continue a ler | leia a matéria completa | leia na íntegra | ler artigo | veja o vídeo",
    comments=(
        "comentários | comentário | comente | comentar | deixe um comentário | deixe seu comentário | deixe o seu comentário | deixar comentário | deixe uma resposta | "
        "escreva um comentário | adicionar comentário | ver comentários | ver todos os comentários | mostrar comentários | sem comentários | 0 comentários | "
        "participe da conversa | envie seu comentário | seja o primeiro a comentar"
    ),
    tags="tag | tópicos | etiquetas | palavras-chave | palavras chave | categorias | neste artigo | relacionados a | notícias sobre | tags | temas | assuntos",
    bylines=(
        "por | por: | escrito por | texto: | texto por | texto de | redação | da redação | da redação: | autor: | autora: | autores: | publicado por | publicado por: | "
        "reportagem de | reportagem: | entrevista de | edição: | edição de | repórter: | colaboração para"
    ),
    dates=(
        "publicado em | publicado: | publicado a | publicado às | atualizado em | atualizado: | atualizado às | atualizada em | actualizado a | actualizado em | "
        "última atualização | última atualização: | última modificação | criado em | data: | data de publicação:"
    ),
    friends="recorde-se | vale lembrar",
    lines={
        Label.NAV: (
            "compartilhar | compartilhe | partilhar | partilhe | partilhar artigo | compartilhar no facebook | compartilhar no whatsapp | compartilhe esta notícia | "
            "compartilhe no whatsapp | partilhar no facebook | enviar por email | enviar por e-mail | imprimir | copiar link | copiar o link | link copiado | guardar artigo | ouvir | "
            "ouvir artigo | ouça este conteúdo | ouvir notícia | ouça a notícia | ver vídeo | ver fotos | ver galeria | galeria | ampliar | tela cheia | ir para o conteúdo | "
            "ir para o conteúdo principal | pular para o conteúdo | página inicial | voltar ao topo | voltar ao início | menu | fechar | buscar | pesquisar | login | cadastre-se | "
            "criar conta | minha conta | esqueci minha senha | esqueceu a senha? | siga-nos | seguir autor | siga o autor | ver todos | carregar mais | mostrar mais | mostrar menos | "
            "responder | denunciar | reportar erro | comunicar erro | facebook | twitter | whatsapp | e-mail | email | telegram | contactos | quem somos | fale conosco | "
            "mapa do site | rss | newsletter | ao vivo | tempo de leitura | a a a | adicionar como fonte preferida | seguir no google | siga no google"
        ),
        Label.ADVERT: (
            "publicidade | - publicidade - | continua após publicidade | continua após a publicidade | continua depois da publicidade | continue lendo após a publicidade | "
            "continuar a ler após a publicidade | conteúdo patrocinado | patrocinado | patrocinado por | informe publicitário | publieditorial | conteúdo de marca | em parceria com | "
            "oferecido por | assine | assine já | assine agora | assinar | assinar newsletter | assine a newsletter | assine nossa newsletter | inscreva-se | "
            "inscreva-se na newsletter | subscrever | subscreva a newsletter | subscreva | receba a newsletter | exclusivo para assinantes | exclusivo assinantes | "
            "conteúdo exclusivo para assinantes | conteúdo exclusivo | já é assinante? | já é assinante? faça login | já sou assinante | já assina? | ver planos | ver ofertas | "
            "experimente | teste grátis | apoie-nos | doe agora | faça uma doação | baixe o app | baixar app | descarregue a app | ativar notificações | participe do canal | "
            "entre no grupo"
        ),
        Label.LEGAL: (
            "aceitar todos | aceitar tudo | aceitar cookies | rejeitar todos | configurações | configurar cookies | gerir cookies | gerenciar cookies | política de privacidade | "
            "política de cookies | cookies | termos de uso | termos e condições | aviso legal | todos os direitos reservados | mostrar conteúdo"
        ),
        Label.CREDIT: (
            "reuters | afp | ap | epa | efe | lusa | getty images | divulgação | reprodução | arquivo pessoal | foto: divulgação | foto: reprodução | imagem ilustrativa | "
            "foto ilustrativa | agência brasil | shutterstock | estadão conteúdo | folhapress"
        ),
        Label.JUNK: "carregando | carregando... | a carregar | a carregar... | aguarde | aguarde... | ocorreu um erro | vídeo indisponível | conteúdo indisponível | javascript desativado",
        Label.SOURCE: "lusa | agência lusa | agência brasil | com agências | com agência brasil | com lusa | com reuters | da redação | estadão conteúdo | fonte: lusa",
    },
    starts={
        Label.NAV: (
            "compartilhe: | compartilhar: | partilhar: | tags: | tópicos: | temas: | etiquetas: | assuntos: | palavras-chave: | categorias: | categoria: | tempo de leitura | "
            "leitura: | encontrou um erro | encontrou algum erro | viu algum erro | envie a sua | fale com a redação | fale com o repórter | entre em contato | contacte o autor | "
            "o que achou | este texto foi publicado | esta matéria foi publicada | faça login para | você precisa estar | o seu endereço de e-mail | o seu endereço de email | "
            "ver todos os artigos | leia mais notícias | veja mais notícias | veja outras notícias | mais notícias sobre | tem uma sugestão | adicione + fonte preferida | "
            "siga + google notícias | siga + google news"
        ),
        Label.ADVERT: (
            "continue a ler | continua a ler | a notícia continua | publicidade: | assine | assine a | assine o | assine e | assinantes | assinaturas | já é assinante | "
            "se você já é | se já é assinante | não é assinante | ainda não é | este conteúdo é exclusivo | este artigo é exclusivo | esta matéria é exclusiva | "
            "este texto é exclusivo | exclusivo para assinantes | você leu + matéria | você ainda tem | restam + artigos | leu + artigos | para continuar lendo | "
            "para continuar a ler | para ter acesso | acesse + conteúdo | leia sem limites | torne-se assinante | torne-se membro | torne-se apoiador | seja assinante | "
            "cadastre-se para | crie sua conta | crie uma conta | inscreva-se na | inscreva-se no | subscreva | subscreva a | receba a newsletter | receba + e-mail | receba + email | "
            "receba + whatsapp | nossa newsletter | a newsletter | newsletter: | siga o + no | siga a + no | siga + no instagram | siga + no facebook | siga + no twitter | "
            "siga + canal | siga o canal | acompanhe + whatsapp | acompanhe + instagram | acompanhe o canal | acompanhe nas redes | acompanhe + redes sociais | clique aqui para | "
            "clique aqui e | participe do canal | participe do grupo | participe + whatsapp | entre no canal | entre no grupo | entre no nosso | entre para o | baixe + app | "
            "baixe o aplicativo | ative as notificações | fique por dentro | fique a par | mantenha-se informado | não perca nenhuma | quer ficar por dentro | quer saber mais? | "
            "apoie + jornalismo | faça uma doação | o seu apoio | sua assinatura | a sua assinatura | o jornalismo independente | obrigado por ler | a partir de + mês | "
            "experimente + grátis | conteúdo patrocinado | em parceria com | este artigo contém links | este texto contém links | veja as ofertas | participe do canal do"
        ),
        Label.LEGAL: (
            "© | (c) | copyright | este site utiliza | este site usa | nosso site usa | utilizamos cookies | usamos cookies | utilizamos + cookies | nós e os nossos | nós e nossos | "
            "nós e os | ao se inscrever | ao se cadastrar | ao subscrever | ao assinar | se você continuar | se continuar a navegar | você pode cancelar | você pode alterar | "
            "os seus dados | os dados pessoais | para mais informações, consulte | para saber mais, consulte | consulte a nossa | leia nossa política | todos os direitos | "
            "é proibido + reprodu | proibido o uso | o conteúdo de | os comentários são | os comentários não | os comentários publicados | as opiniões expressas | "
            "os artigos publicados | os textos publicados | este texto não reflete | este artigo não reflete | o texto não representa | não serão aceitos | atenção: comentários | "
            "aviso: | termos de uso: | para ver este conteúdo | este conteúdo está bloqueado"
        ),
        Label.CREDIT: (
            "foto: | fotos: | foto/ | (foto: | (foto | (imagem: | (imagem | (crédito | (reprodução | (divulgação | (arquivo | (lusa | (reuters | imagem: | imagens: | crédito: | "
            "créditos: | fotografia: | ilustração: | arte: | arte/ | infográfico: | gráfico: | reprodução/ | reprodução / | divulgação/ | arquivo/ | lusa/ | reuters/ | afp/ | "
            "© lusa | getty images/"
        ),
        Label.CAPTION: "na foto: | na imagem: | legenda: | imagem de arquivo | foto de arquivo | da esquerda para | da esquerda à | em foto de | em imagem de | momento em que",
        Label.JUNK: "o seu navegador | o seu browser | ative o javascript | habilite o javascript | javascript | este vídeo não | ocorreu um erro",
        Label.BYLINE: "sobre o autor | sobre a autora | com informações de | com informações da | com informações do | com reportagem de | o autor é | a autora é",
        Label.SOURCE: "agência lusa | agência brasil",
    },
    contains={
        Label.ADVERT: "a nossa newsletter | no seu e-mail | no seu email | em seu e-mail | no seu whatsapp | canal do whatsapp | canal no whatsapp | no google news | links de afiliados",
        Label.LEGAL: (
            "política de privacidade | política de cookies | proteção de dados | termos de uso | todos os direitos reservados | reprodução total ou parcial | sem autorização | "
            "autorização prévia | proibida a reprodução | não reflete necessariamente | não refletem necessariamente | não reflete a opinião | não representam a opinião | "
            "responsabilidade dos autores | responsabilidade do autor | de cookies | os cookies"
        ),
        Label.CREDIT: (
            "/reuters | /afp | / afp | / lusa | /lusa | /getty | / divulgação | /divulgação | / reprodução | /reprodução | / arquivo pessoal | /arquivo pessoal | (foto: | "
            "/ agência brasil | /agência brasil | /folhapress"
        ),
    },
)
