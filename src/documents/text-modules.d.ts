declare module "*.hbs" {
  const template: TemplateSpecification;
  export default template;
}
