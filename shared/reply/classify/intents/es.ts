import type { Lexicon } from '../concepts.ts';

export const spanish: Lexicon = {
  concepts: {
    norDelete: 'no los borren/eliminen, no borren/eliminen, sin borrar*/eliminar*, pero no borr*, ni borr*/elimin*, ni los borr*',
    behaviour: 'mis compras/hábitos/búsquedas, mi navegación/comportamiento/ubicación',
    nothing: 'rastro, ni huella/rastro, nada, ya no, ningún dato/rastro, ninguna información',
    wish: 'por favor, quiero, quisiera, querría, deseo, me gustaría, podrían, podría, pueden, puede, solicito, solicitamos, ruego, rogamos, exijo, les pido, necesito, prefiero, preferiría, gracias',
    speaker: 'yo, nosotros, he, tengo, soy',
    mine: 'mi, mis, mío*, mía*, nuestro*, nuestra*',
    me: 'me, mí, nos',
    aboutMe:
      'dónde vivo, mío, mía, míos, mías, de/sobre mí, que les di/envié, estoy en, acerca de mí, a mi nombre, referentes/relativos a mi persona, que me conciernen, me concierne*, sobre mi persona, respecto a mí, mi persona',
    filler:
      'personal*, propio*, de, del, la, el, los, las, y, o, correo*, electrónico*, teléfono, número*, postal*, actual*, antiguo*, nuevo*, nueva*, todos, todas, todo, completo*, carácter, bancario*, cliente, tarjeta',
    theirs: 'su, sus',
    kin: 'nuestro hijo, nuestra hija, mi hija/hijo/madre/padre/marido/mujer/esposa/esposo/abuela/abuelo/hermano/hermana/pareja/difunt*/nieto/nieta, mis hijos/padres',
    your: 'su, sus, vuestro*, vuestra*, usted*',
    data: 'ficha, notas, dato, datos, información, informaciones, expediente, registro*, historial, rastro, huella',
    account: 'cuenta*, perfil*, registro, suscripción',
    contact:
      'ciudad, localidad, dirección*, domicilio, correo*, email, e mail, teléfono, móvil, número, nombre, apellido*, fecha de nacimiento, cuenta bancaria, iban, dni, código postal, mail',
    image:
      'documento de identidad, pasaporte, grabaci*, mensajes, foto*, imagen, vídeo*, comentario*, reseña*, anuncio, currículum, cv',
    everything: 'todo, todos, todas, totalidad, cualquier, toda, cuanto',
    files:
      'sus archivos/bases/ficheros/sistemas/registros/servidores, su base/fichero/sistema/web/página, base/bases de datos, google, vuestra base, vuestros archivos',
    list: 'lista*',
    mailing:
      'saber nada de ustedes/vosotros, boletín*, newsletter*, publicidad, propaganda, correo, correos, email*, mails, mail, mensaje*, sms, oferta*, promoci*, spam, comunicaci*, notificaci*',
    marketing: 'publicitari*, publicidad, marketing, mercadotecnia, comercial*, prospección, llamadas comerciales, telemarketing',
    profiling: 'elaboración de perfiles, perfilado, decisiones automatizadas, decisión automatizada, perfiles, scoring',
    consent: 'consentimiento*, autorización, permiso',
    delete: 'desapare*, borr*, elimin*, suprim*, supresión, cancelen mis, destru*, olvid* de mí, anonimi*',
    remove: 'quit*, retir*, sacar, sáqu*, dar/den/darme/denme de baja, elimínenme, bórrenme',
    close: 'cerrar, cierren, cierre, cancelar/cancelen mi cuenta, cancelación de mi cuenta, dar/darme/dad de baja, desactiv*',
    keep: 'quede*, quedara*, tengan, conserv*, guard*, almacen*, mantener, mantengan, retener, retengan, archiv*',
    hold: 'tienen, tenéis, guardan, guardáis, guardado*, almacen*, poseen, conservan, disponen, disponéis, sabéis, saben, tratan, recogido*, recopilado*, figura*, tiene, tienes, consta*',
    know: 'saber, conocer, informen, indiquen, digan, decir, comuni*, confirm*, ver, consultar, informar, decirme, indicarme, facilit*, sepa',
    what: 'qué, cuáles, si, lista, cuál',
    copy: 'copia*, extracto, resumen, listado, duplicado',
    give: 'enví*, mand*, facilit*, entreg*, proporcion*, dar, den, recibir, obtener, remit*, enséñ*, mostr*, darme',
    accessWord: 'acceso, acceder, consulta',
    whence:
      'cómo saben/consiguieron/tienen/obtuvieron/habéis, cómo han conseguido, quién les ha dado, quién les dio, de dónde, procedencia, origen, por qué tienen',
    whom: 'quién tiene, a/con quién/quiénes, qué empresas, a qué empresas/terceros, destinatario*',
    share: 'compartido*, comunicado*, facilitado*, dado, transmitido*, cedi*, pasado, vend*',
    correct: 'completar, completen, corrig*, corrij*, correg*, correcci*, rectifi*, modifi*, actualiz*, cambi*, sustitu*',
    wrong:
      'es otra/otro, ha cambiado, mal escrit*, incorrect*, erróne*, error*, equivocad*, inexact*, desactualiz*, está/están mal, no es correct*, obsolet*, ya no es, anticuad*, falso*, incomplet*',
    fresh: 'nuevo, nueva',
    moved:
      'ya no vivo, vivo ahora, ahora resido/vivo, me he mudado/casado, me mudé, nos hemos mudado, he/hemos cambiado de, cambio de dirección/domicilio/nombre, cambié de, nueva dirección, nuevo domicilio/número, ahora me llamo, ha cambiado mi',
    restrict: 'limit*, bloque*, restring*, restricci*, congel*, suspend*, suspens*',
    transfer: 'transfer*, transfier*, traslad*, export*, llevar*, portar, descargar, migrar',
    provider:
      'otro proveedor/operador/banco/responsable, otra empresa/compañía/aseguradora, nuevo proveedor, competencia, directamente a',
    machineFormat: 'legible por máquina, lectura mecánica, csv, json, xml, excel, formato estructurado/legible, uso común',
    object: 'oposición, opon*, me niego, no acepto, rechazo',
    use: 'usen, usar, usan, uséis, usáis, usando, uso, utiliz*, trat*, explot*, cedan, vend*, compart*, emple*, procesa*',
    stop: 'dejen, dejad, deje, deja, paren, parad, cesen, basta, stop, deténgan*, parar',
    refuse:
      'no deseo/quiero/vuelvan/más/autorizo/queremos, no me envíen/manden/enviéis/mandéis/llamen/interesa/escriban, ya no quiero, nunca más, no _ más, tampoco quiero, prohíbo, sin mi consentimiento',
    receive: 'recibir, reciba, recibiendo, recibo',
    reach: 'contact*, llam*, escrib*, envi*, mand*, molest*, acos*, bombarde*',
    withdraw: 'retir*, revoc*, revoqu*, anul*, cancel*, retract*',
    unsubscribe:
      'darme de baja del, darme de baja de la lista, darme de baja de su/vuestr*, baja del boletín, baja de la newsletter, desuscri*, desapunt*, cancelar suscripción, cancelar mi/la suscripción, anular la suscripción, unsubscribe, baja/borrarme de la lista, desinscri*, baja newsletter',
    stopWord: 'baja, stop, darme/dar/denme/dadme de baja, desuscribir, basta, cancelar suscripción',
    not: 'no, sin, nunca, ni',
    notAfter: 'de ninguna manera, jamás',
    stillNot: 'todavía, aún, por qué, si, siguen, sigue, de lo contrario, pese',
    toldTo: 'me pidieron/piden/pide/dijeron que, me han pedido que',
    restore: 'restaur*, reactiv*, recuper* mi cuenta, restable*',
    ordered:
      'transferencia, pago, dirección de entrega/envío, entrega, pedido*, factura*, reserva*, paquete*, contraseña, presupuesto, cita, contrato, envío',
    youMay:
      'tiene/tienen/su derecho, usted puede, puede ejercer/ejercitar, podrá ejercer/ejercitar/acceder, haga clic, si no desea, si desea/usted, sus derechos, para darse de baja, pulse/clic aquí, le informamos',
    selling:
      'demostración, demo, nuestra solución/plataforma/herramienta, nuestro software/equipo, nuestros servicios/clientes, ofrecemos, ayudamos, webinar, auditoría gratuita, consultoría, nuestra empresa ofrece, adaptación al rgpd, presentarle',
    howLong: 'cuánto tiempo, plazo de conservación, hasta cuándo, cuántos años/meses, durante cuánto',
    asks: 'cómo, por/para qué, dónde, quién, qué, con quién, cuál, cuáles, venden, comparten, ceden, utilizan, hay, está, están, usan, son',
    policy:
      'política/aviso de privacidad, delegado de protección, dpd, dpo, cookies, protección de datos, base legal/jurídica, cumplen el rgpd, cumplen con el rgpd, privacidad, encargado*, responsable del tratamiento',
    hosting:
      'tercer país, terceros países, alojad*, servidor*, cifrad*, encript*, segur*, fuera de la ue, estados unidos, europa, nube, anónim*',
    people: 'cliente*, terceros, usuario*, visitante*, socios, candidatos, personas, otras empresas, formulario',
    need: 'necesit*, piden, pedís, obligatorio*, exigen, hace falta, solicitan',
    lawyer:
      'abogad*, tribunal*, juzgado*, demanda/vía judicial, demandar*, denunciar*, acciones/medidas legales, querella, burofax, juicio, procurador, indemnización',
    authority: 'aepd, agencia española, agencia/autoridad de protección, autoridad de control, omic, facua, la agencia',
    complaint:
      'queja*, reclamación*, reclamar, denuncia*, inaceptable, estafa*, indignante, intolerable, fraude, hoja de reclamaciones, ilegal, engañ*',
    wantsPerson:
      'su jefe/superior, un encargado/responsable/operador, con/a un humano, hablar con una persona, hablar con alguien, persona real, ser humano, hablar con un agente/responsable, no con una máquina, no un robot, con el encargado, atención humana, persona de carne',
    deceased: 'fallecid*, falleció, murió, difunt*, muerte, ha muerto, herencia, heredero*, fallecimiento',
    minor:
      'menor/años de edad, menores, solo tiene, 9/10/11/12/13/14/15 años, sin mi/nuestro permiso, sin nuestro consentimiento',
    distress:
      'suicid*, acos*, amenaz*, tengo miedo, violen*, agred*, peligro, desesperad*, emergencia, socorro, policía, discrimin*, maltrat*, chantaj*, depresión, no puedo más',
    breach:
      'mi identidad, hacke*, pirate*, filtraci*, robado*, robo de, suplantaci*, suplantad*, phishing, fraudulent*, brecha, jaque*, fuga de datos',
    onBehalf: 'en nombre de, en representación, mi cliente/representad*, poder notarial, tutor, tutora, apoderad*',
    gave: 'cedido*, vendido*, compartido*, comunicado*, facilitado*, dado, transmitido*, pasado, cedieron, vendieron',
    handle: 'hacen, hacéis, hace/pasa con',
    it: 'los, las, lo, la, borrarlos, eliminarlos, borrarla, eliminarla',
    deleteMe: 'bórrenme, elimínenme, bórrame, elimíname, borradme, eliminadme, elimíneme, bórreme, olvídenme, olvidadme',
    removeMe: 'quítenme, sáquenme, quítame, quitadme, retírenme, sacadme, sácame, quíteme, elimínenme, bórrenme',
    listsRights: 'existencia de/del',
    mailingList: 'lista/listas de correo, lista de distribución, boletín, newsletter*',
  },
  terms: {
    access: 'derecho/solicitud de acceso, ejercer el acceso, acceso a mis datos',
    rectification: 'derecho/solicitud de rectificación, derecho a la rectificación',
    erasure:
      'derecho al olvido, derecho/solicitud de supresión, derecho a la supresión, supresión/eliminación/borrado/cancelación de datos, supresión de mis datos, eliminar/borrar cuenta/datos, eliminación de mi cuenta, derecho de cancelación, borren todo',
    restriction: 'limitación del tratamiento, derecho a la limitación, derecho de limitación',
    portability: 'portabilidad',
    objection:
      'derecho de oposición, oposición al tratamiento, me opongo al tratamiento, lista robinson, no más llamadas, dejen de llamarme',
    'consent-withdrawal':
      'no me manden/envíen nada, no quiero recibir nada, no me escriban más, no me contacten, retirada/revocación del consentimiento, no más correos/publicidad/spam/emails, stop publicidad',
  },
};
