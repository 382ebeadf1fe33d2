import type { Lexicon } from '../concepts.ts';

export const spanish: Lexicon = {
  concepts: {
    mine: 'mi, mis, mío*, mía*, míos, nuestro*, nuestra*',
    me: 'me, mí, nos',
    aboutMe:
      'estoy en, sobre mí, acerca de mí, de mí, a mi nombre, referentes a mi persona, relativos a mi persona, que me conciernen, me concierne*, sobre mi persona, respecto a mí, míos, mías, mi persona',
    filler:
      'personal*, propio*, de, del, la, el, los, las, y, o, correo*, electrónico*, teléfono, número*, postal*, actual*, antiguo*, nuevo*, nueva*, todos, todas, todo, completo*, carácter, bancario*, cliente, caracter, tarjeta',
    theirs: 'su, sus',
    kin: 'mi hija, mi hijo, mis hijos, mi madre, mi padre, mi marido, mi mujer, mi esposa, mi esposo, mi abuela, mi abuelo, mi hermano, mi hermana, mi pareja, mis padres, mi difunt*, mi nieto, mi nieta',
    your: 'su, sus, vuestro*, vuestra*, usted*, ustedes',
    data: 'dato, datos, información, informaciones, ficha, expediente, registro*, historial, rastro, huella',
    account: 'cuenta*, perfil*, registro, suscripción',
    contact:
      'ciudad, localidad, dirección*, domicilio, correo*, email, e mail, teléfono, móvil, número, nombre, apellido*, fecha de nacimiento, cuenta bancaria, iban, dni, código postal, mail',
    image:
      'documento de identidad, pasaporte, grabaci*, mensajes, foto*, imagen, vídeo*, comentario*, reseña*, anuncio, currículum, cv',
    everything: 'todo, todos, todas, totalidad, cualquier, toda, cuanto',
    files:
      'sus archivos, su base, sus bases, base de datos, bases de datos, sus ficheros, su fichero, su sistema, sus sistemas, sus registros, su web, su página, sus servidores, google, vuestra base, vuestros archivos',
    list: 'lista*, listado*, lista de correo, lista de distribución, lista de envío*, listas de distribución',
    mailing:
      'saber nada de ustedes, saber nada de vosotros, boletín*, boletines, newsletter*, publicidad, propaganda, correo, correos, email*, mails, mail, mensaje*, sms, oferta*, promoci*, spam, comunicaci*, notificaci*',
    marketing: 'publicitari*, publicidad, marketing, mercadotecnia, comercial*, prospección, llamadas comerciales, telemarketing',
    profiling: 'elaboración de perfiles, perfilado, decisiones automatizadas, decisión automatizada, perfiles, scoring',
    consent: 'consentimiento*, autorización, permiso',
    delete: 'borr*, elimin*, suprim*, supresión, cancelen mis, destru*, olvid* de mí, anonimi*, borrado, supresion',
    remove:
      'quit*, retir*, saquen, sacar, sáquenme, sáqu*, dar de baja, den de baja, darme de baja, denme de baja, elimínenme, bórrenme',
    close:
      'cerrar, cierren, cierre, cancelar mi cuenta, cancelen mi cuenta, cancelación de mi cuenta, dar de baja, darme de baja, dad de baja, desactiv*',
    keep: 'conserv*, guard*, almacen*, mantener, mantengan, retener, retengan, archiv*',
    hold: 'tienen, tenéis, guardan, guardáis, guardado*, almacen*, poseen, conservan, disponen, disponéis, sabéis, saben, tratan, recogido*, recopilado*, figura*, tiene, tienes, consta*',
    know: 'saber, conocer, informen, indiquen, digan, decir, comuni*, confirm*, ver, consultar, informar, decirme, indicarme, facilit*, sepa',
    what: 'qué, que, cuáles, si, lista, cuál',
    copy: 'copia*, extracto, resumen, listado, duplicado',
    give: 'enví*, envi*, mand*, facilit*, entreg*, proporcion*, dar, den, recibir, obtener, remit*, enséñ*, mostr*, enviarme, darme',
    accessWord: 'acceso, acceder, consulta',
    whence:
      'de dónde han sacado, de dónde tienen, de dónde sacaron, de dónde habéis, cómo han conseguido, cómo consiguieron, cómo tienen, cómo obtuvieron, quién les ha dado, quién les dio, de dónde, cómo habéis, procedencia, origen, por qué tienen',
    whom: 'quién tiene, a quién, a quiénes, con quién, qué empresas, a qué empresas, destinatario*, a qué terceros, con quiénes',
    share: 'cedido*, vendido*, compartido*, comunicado*, facilitado*, dado, transmitido*, cedi*, pasado, vend*',
    correct:
      'completar, completen, corrig*, corrij*, correg*, correcci*, rectifi*, modifi*, actualiz*, cambi*, sustitu*, corregir, corríj*',
    wrong:
      'mal escrit*, incorrect*, erróne*, error*, equivocad*, inexact*, desactualiz*, está mal, están mal, no es correct*, obsolet*, ya no es, anticuad*, falso*, incomplet*',
    fresh: 'nuevo, nueva',
    moved:
      'vivo ahora, ahora resido, me he mudado, me mudé, nos hemos mudado, he cambiado de, hemos cambiado de, cambio de dirección, cambio de domicilio, cambio de nombre, cambié de, ahora vivo, nueva dirección, nuevo domicilio, ahora me llamo, me he casado, nuevo número, ha cambiado mi',
    restrict: 'limit*, bloque*, restring*, restricci*, congel*, suspend*, suspens*',
    transfer: 'transfer*, transfier*, traslad*, export*, llevar*, portar, descargar, migrar',
    provider:
      'otro proveedor, otra empresa, otra compañía, nuevo proveedor, otro operador, otra aseguradora, competencia, otro banco, otro responsable, directamente a',
    machineFormat:
      'legible por máquina, lectura mecánica, csv, json, xml, excel, formato estructurado, formato legible, uso común',
    object: 'opongo, oponerme, oposición, opon*, opone*, me niego, no acepto, rechazo, oposicion',
    use: 'usen, usar, usan, uséis, usáis, usando, uso, utiliz*, trat*, tratamiento, explot*, cedan, vend*, compart*, emple*, procesa*',
    stop: 'dejen, dejad, deje, deja, paren, parad, cesen, basta, stop, deténgan*, parar',
    refuse:
      'no quiero _ más, no quiero recibir, no deseo, no quiero que, no quiero, no me envíen, no me manden, no me enviéis, no me mandéis, no me llamen, no vuelvan, ya no quiero, no más, nunca más, no autorizo, no me interesa, no _ más, tampoco quiero, prohíbo, sin mi consentimiento, no queremos, no me escriban',
    receive: 'recibir, reciba, recibiendo, recibo',
    reach: 'contact*, llam*, escrib*, envi*, enví*, mand*, molest*, acos*, bombarde*',
    withdraw: 'retir*, revoc*, revoqu*, anul*, cancel*, retract*',
    unsubscribe:
      'darme de baja del, darme de baja de la lista, darme de baja de su, darme de baja de vuestr*, baja del boletín, baja de la newsletter, desuscri*, desapunt*, cancelar suscripción, cancelar mi suscripción, cancelar la suscripción, anular la suscripción, unsubscribe, baja de la lista, desinscri*, baja newsletter, borrarme de la lista',
    stopWord:
      'baja, stop, darme de baja, dar de baja, baja por favor, desuscribir, basta, cancelar suscripción, denme de baja, dadme de baja',
    not: 'no, sin, nunca, ni',
    notAfter: 'de ninguna manera, jamás',
    stillNot: 'todavía, aún, por qué, si, siguen, sigue, de lo contrario, pese',
    toldTo: 'me pidieron que, me han pedido que, me piden que, me pide que, me dijeron que',
    restore: 'restaur*, reactiv*, recuper* mi cuenta, restable*',
    ordered:
      'dirección de entrega, dirección de envío, entrega, pedido*, factura*, reserva*, paquete*, contraseña, presupuesto, cita, contrato, envío',
    youMay:
      'tiene derecho, tienen derecho, usted puede, puede ejercer, podrá ejercer, puede ejercitar, podrá ejercitar, haga clic, si no desea, si desea, sus derechos, su derecho, para darse de baja, si usted, pulse aquí, clic aquí, le informamos, podrá acceder',
    selling:
      'demostración, demo, nuestra solución, nuestro software, nuestra plataforma, nuestros servicios, nuestros clientes, ofrecemos, ayudamos, webinar, auditoría gratuita, consultoría, nuestro equipo, nuestra empresa ofrece, adaptación al rgpd, presentarle, nuestra herramienta',
    howLong: 'cuánto tiempo, plazo de conservación, hasta cuándo, cuántos años, cuántos meses, durante cuánto',
    asks: 'cómo, por qué, dónde, quién, para qué, qué, con quién, cuál, cuáles, venden, comparten, ceden, utilizan, hay, está, están, usan, son',
    policy:
      'política de privacidad, aviso de privacidad, delegado de protección, dpd, dpo, cookies, protección de datos, base legal, base jurídica, cumplen el rgpd, cumplen con el rgpd, privacidad, encargado*, responsable del tratamiento',
    hosting:
      'tercer país, terceros países, alojad*, servidor*, cifrad*, encript*, segur*, fuera de la ue, estados unidos, europa, nube, anónim*',
    people: 'cliente*, terceros, usuario*, visitante*, socios, candidatos, personas, otras empresas, formulario',
    need: 'necesit*, piden, pedís, obligatorio*, exigen, hace falta, solicitan',
    lawyer:
      'abogad*, tribunal*, juzgado*, demanda judicial, demandar*, denunciar*, acciones legales, medidas legales, querella, burofax, vía judicial, juicio, procurador, indemnización',
    authority:
      'aepd, agencia española, agencia de protección, autoridad de control, autoridad de protección, omic, facua, la agencia',
    complaint:
      'queja*, reclamación*, reclamar, denuncia*, inaceptable, estafa*, indignante, intolerable, fraude, hoja de reclamaciones, ilegal, engañ*',
    wantsPerson:
      'su jefe, un encargado, su superior, un responsable, con un humano, a un humano, hablar con una persona, hablar con alguien, persona real, ser humano, hablar con un agente, hablar con un responsable, no con una máquina, un operador, no un robot, con el encargado, atención humana, persona de carne',
    deceased: 'fallecid*, falleció, murió, difunt*, muerte, ha muerto, herencia, heredero*, fallecimiento, herederos',
    minor:
      'menor de edad, menores, años de edad, solo tiene, 9 años, 10 años, 11 años, 12 años, 13 años, 14 años, 15 años, sin mi permiso, sin nuestro permiso, sin nuestro consentimiento',
    distress:
      'suicid*, acos*, amenaz*, tengo miedo, violen*, agred*, peligro, desesperad*, emergencia, socorro, policía, discrimin*, maltrat*, chantaj*, depresión, no puedo más',
    breach:
      'mi identidad, hacke*, pirate*, filtraci*, robado*, robo de, suplantaci*, suplantad*, phishing, fraudulent*, brecha, jaque*, fuga de datos',
    onBehalf: 'en nombre de, en representación, mi cliente, mi representad*, poder notarial, tutor, tutora, apoderad*',
    gave: 'cedido*, vendido*, compartido*, comunicado*, facilitado*, dado, transmitido*, pasado, cedieron, vendieron',
    handle: 'hacen, hacéis, hace con, pasa con',
    it: 'los, las, lo, la, borrarlos, eliminarlos, borrarla, eliminarla',
    deleteMe: 'bórrenme, elimínenme, bórrame, elimíname, borradme, eliminadme, elimíneme, bórreme, olvídenme, olvidadme',
    removeMe: 'quítenme, sáquenme, quítame, quitadme, retírenme, sacadme, sácame, quíteme, elimínenme, bórrenme',
    listsRights: 'existencia del derecho, existencia de, existencia del',
    mailingList: 'lista de correo, listas de correo, lista de distribución, boletín, newsletter*',
  },
  terms: {
    access: 'derecho de acceso, solicitud de acceso, ejercer el acceso, acceso a mis datos',
    rectification: 'derecho de rectificación, solicitud de rectificación, derecho a la rectificación',
    erasure:
      'derecho al olvido, derecho de supresión, derecho a la supresión, supresión de datos, supresión de mis datos, eliminación de datos, borrado de datos, eliminar cuenta, borrar cuenta, eliminación de mi cuenta, derecho de cancelación, borrar datos, eliminar datos, solicitud de supresión, borren todo, cancelación de datos',
    restriction: 'limitación del tratamiento, derecho a la limitación, derecho de limitación',
    portability: 'portabilidad',
    objection:
      'derecho de oposición, oposición al tratamiento, me opongo al tratamiento, lista robinson, no más llamadas, dejen de llamarme',
    'consent-withdrawal':
      'no me manden nada, no me envíen nada, no quiero recibir nada, no me escriban más, no me contacten, retirada del consentimiento, revocación del consentimiento, no más correos, no más publicidad, no más spam, no más emails, stop publicidad',
  },
};
