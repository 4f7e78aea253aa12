/** Earshot's mark: an ear, and the sound that reaches it. */
export const Mark = ({ size }: { size: number }) => (
  <svg class="mark" width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
    <g stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
      <path d="M9.5 9.2a5.4 5.4 0 0 1 10.8 0c0 2.9-1.7 4-2.9 5.4-1.1 1.3-.9 2.3-1.4 3.7a2.9 2.9 0 0 1-5 1" />
      <path d="M12.6 9.4a2.4 2.4 0 0 1 4.7 0c0 1.6-1.7 2-1.7 3.5" />
      <path d="M6.6 6.2a7 7 0 0 0 0 6.4M3.4 4.4a11.4 11.4 0 0 0 0 10" />
    </g>
  </svg>
)
