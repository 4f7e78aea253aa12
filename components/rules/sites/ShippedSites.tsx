import type { ShippedSite, SitesModel } from '../../../utils/view/rules/sites'
import { SITES } from '../../../utils/words/rules'
import { Chip } from '../../parts/Chip'
import { Switch } from '../../parts/Switch'

/** The products whose pages came with Earshot, each with how it is known. */
export const ShippedSites = ({ model, products }: { model: SitesModel; products: readonly ShippedSite[] }) => (
  <section aria-label={SITES.shipped}>
    <h2>{SITES.shipped}</h2>
    <p class="soft">{SITES.shippedWhat}</p>
    <table class="table sites-table">
      <thead>
        <tr>
          <th scope="col">{SITES.product}</th>
          <th scope="col">{SITES.basis}</th>
          <th scope="col">{SITES.hosts}</th>
        </tr>
      </thead>
      <tbody>
        {products.map(({ product, basis, hosts, use }) => (
          <tr key={product}>
            <th scope="row">
              <Switch on={use === 'on'} onSwitch={(to) => model.switch(product, to)} label={SITES.use(product)}>
                {product}
              </Switch>
            </th>
            <td>
              <Chip tone={basis === 'verified on a live page' ? 'accent' : 'plain'}>{SITES.bases[basis]}</Chip>
            </td>
            <td>{hosts.length > 0 ? hosts.join(', ') : SITES.selfHosted}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
